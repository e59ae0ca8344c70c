package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import greenplan.ui.progress.DutyHead;
import greenplan.ui.progress.ProgressWords;
import greenplan.ui.report.DifficultyWords;
import greenplan.ui.typing.CommentList;
import greenplan.ui.workspace.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a report under review, each with what the reviewer can do about it.
 *
 * @param answer answers a difficulty by the input of the mutation; null for who does not
 */
record ReviewedRows(
        ReviewedPage.Report report,
        Decision decision,
        @Nullable Function<Map<String, ?>, Payload> answer,
        Voice voice) {

    /** Those of targets, of duties and of difficulties, where there are some. */
    List<Component> sections() {
        var sections = new ArrayList<Component>();
        if (!report.values().isEmpty() && !report.nothing()) {
            sections.add(values());
        }
        if (!report.duties().isEmpty() && !report.nothing()) {
            sections.add(duties());
        }
        if (!report.difficulties().isEmpty()) {
            sections.add(difficulties());
        }
        return sections;
    }

    private Component values() {
        var list = Markup.element("ul", "rows");
        report.values().forEach(value -> {
            var row = new ReviewRow(report, value, voice);
            list.add(row.item(decision.controls(row)));
        });
        return Markup.section("chi-tieu", voice.say("report.values"), list);
    }

    private Component duties() {
        var list = Markup.element("ul", "rows");
        report.duties().forEach(duty -> {
            String key = "duty:" + duty.duty();
            var row = Markup.element(
                    "li",
                    "saved-row",
                    new DutyHead(duty, voice).title(key + "-title"),
                    new ProgressWords(duty, voice).whole());
            row.setId(key);
            row.add(decision.box(duty));
            pin(key, duty.dutyTitle(), row);
            list.add(row);
        });
        return Markup.section("nhiem-vu", voice.say("report.duties"), list);
    }

    private Component difficulties() {
        var list = Markup.element("ul", "rows");
        report.difficulties().forEach(difficulty -> {
            String key = "difficulty:" + difficulty.id();
            var row = Markup.element("li", "saved-row", new DifficultyWords(difficulty, voice).whole());
            row.setId(key);
            pin(key, difficulty.cause(), row);
            if (answer != null && report.filedAt() != null) {
                row.add(new AnswerForm(report.id(), difficulty, answer, voice).form());
            }
            list.add(row);
        });
        return Markup.section("kho-khan", voice.say("report.difficulties"), list);
    }

    private void pin(String key, String about, Plain row) {
        var comments = report.commentsOn(key);
        if (!comments.isEmpty()) {
            row.add(new CommentList(comments, voice).list());
        }
        row.add(decision.remark(key, about));
    }
}
