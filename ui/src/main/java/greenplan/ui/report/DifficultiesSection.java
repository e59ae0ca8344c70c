package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.CommentList;
import greenplan.ui.typing.ReportComment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The difficulties of a report, and an empty row for another one. */
final class DifficultiesSection implements DifficultyRow.Filing {

    private final ReportPage.Report report;
    private final Function<Map<String, ?>, ChangedReport> file;
    private final Function<Map<String, ?>, ChangedReport> remove;
    private final Voice voice;
    private final Div list = new Div();
    private final RemovedDifficulties gone;
    private final Map<String, Component> rows = new HashMap<>();
    private Component empty = new Div();
    private boolean shown;

    DifficultiesSection(
            ReportPage.Report report,
            Function<Map<String, ?>, ChangedReport> file,
            Function<Map<String, ?>, ChangedReport> remove,
            Function<Map<String, ?>, ChangedReport> restore,
            Voice voice) {
        this.report = report;
        this.file = file;
        this.remove = remove;
        this.voice = voice;
        gone = new RemovedDifficulties(report.id(), restore, this::changed, voice);
        list.addClassName("rows");
    }

    Component section() {
        var section = Markup.section("kho-khan", voice.say("report.difficulties"));
        if (report.isFillable()) {
            section.add(Markup.note(voice.say("report.difficulties.how")));
            list.add(empty = row(null));
            changed(report.difficulties());
            gone.show(report.removedDifficulties());
            shown = true;
        } else if (report.difficulties().isEmpty()) {
            section.add(Markup.p(voice.say("report.difficulties.none")));
        } else {
            report.difficulties().forEach(each -> list.add(read(each)));
        }
        section.add(list, gone);
        return section;
    }

    private Component read(ReportDifficulty difficulty) {
        var row =
                Markup.element("div", "saved-row difficulty-row read", new DifficultyWords(difficulty, voice).whole());
        row.setId("difficulty:" + difficulty.id());
        List<ReportComment> comments = report.commentsOn("difficulty:" + difficulty.id());
        if (!comments.isEmpty()) {
            row.add(new CommentList(comments, voice).list());
        }
        return row;
    }

    private DifficultyRow row(@org.jspecify.annotations.Nullable ReportDifficulty difficulty) {
        List<ReportComment> comments =
                difficulty == null ? List.of() : report.commentsOn("difficulty:" + difficulty.id());
        return new DifficultyRow(report.id(), difficulty, comments, this, voice);
    }

    @Override
    public ChangedReport file(Map<String, ?> input) {
        return file.apply(input);
    }

    @Override
    public ChangedReport remove(Map<String, ?> input) {
        return remove.apply(input);
    }

    @Override
    public void changed(ChangedReport.Report now) {
        changed(Objects.requireNonNullElse(now.difficulties(), List.of()));
        gone.show(Objects.requireNonNullElse(now.removedDifficulties(), List.of()));
    }

    /** Rows that are there stay as they are, with what is being typed in them. */
    private void changed(List<ReportDifficulty> difficulties) {
        var left = new HashMap<>(rows);
        boolean came = false;
        for (ReportDifficulty each : difficulties) {
            left.remove(each.id());
            if (!rows.containsKey(each.id())) {
                var row = row(each);
                if (shown) {
                    row.wasSaved();
                }
                rows.put(each.id(), row);
                list.addComponentAtIndex(list.indexOf(empty), row);
                came = true;
            }
        }
        left.forEach((id, row) -> {
            rows.remove(id);
            list.remove(row);
            UI.getCurrent().getPage().executeJs("window.filing?.gone($0)", "difficulty:" + id);
        });
        if (came) {
            var fresh = row(null);
            list.replace(empty, fresh);
            empty = fresh;
        }
    }
}
