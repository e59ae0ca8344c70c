package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import greenplan.schema.ReportMove;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import greenplan.ui.progress.DutyHead;
import greenplan.ui.progress.FiledProgress;
import greenplan.ui.progress.ProgressCorrectionRow;
import greenplan.ui.progress.ProgressRow;
import greenplan.ui.progress.ProgressWords;
import greenplan.ui.progress.ReportProgress;
import greenplan.ui.typing.CommentList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The duties that the agency holds, each with how far it has got.
 *
 * @param file the mutation of a row
 * @param remove the mutation that empties one
 * @param correct the mutation that corrects one that was accepted, or adds one that was left out
 * @param again shows the page anew
 */
record DutiesSection(
        ReportPage.Report report,
        Function<Map<String, ?>, FiledProgress> file,
        Function<Map<String, ?>, FiledProgress> remove,
        Function<Map<String, ?>, FiledProgress> correct,
        Runnable again,
        Voice voice) {

    Component section() {
        var section = Markup.section("nhiem-vu", voice.say("report.duties"));
        if (report.duties().isEmpty()) {
            section.add(Markup.p(voice.say("report.duties.none")));
            return section;
        }
        long told = report.duties().stream().filter(duty -> duty.text() != null).count();
        section.add(
                Markup.p(voice.say("report.duties.count", told, report.duties().size())));
        if (report.isFillable()) {
            section.add(new Div(Markup.note(voice.say("report.progress.how"))));
        }
        var list = Markup.element("div", "rows");
        report.duties().forEach(duty -> list.add(row(duty, list)));
        section.add(list);
        return section;
    }

    private Component row(ReportProgress duty, Plain list) {
        var comments = report.commentsOn("duty:" + duty.duty());
        if (report.isFillable() && duty.acceptedAt() == null) {
            return report.sharing()
                    .mark(
                            new ProgressRow(report.id(), duty, comments, file, remove, voice),
                            List.of("duty:" + duty.duty()),
                            voice);
        }
        var row = Markup.element(
                "div",
                "saved-row progress-row read",
                new DutyHead(duty, voice).title("duty:" + duty.duty() + "-title"),
                new ProgressWords(duty, voice).whole());
        row.setId("duty:" + duty.duty());
        if (!comments.isEmpty()) {
            row.add(new CommentList(comments, voice).list());
        }
        boolean leftOut = duty.version() == 0 && !report.nothing() && !report.may(ReportMove.DRAFT);
        if (report.may(ReportMove.CORRECT) && (duty.acceptedAt() != null || leftOut)) {
            var button = new NativeButton(
                    voice.say(leftOut ? "report.progress.add" : "report.correct"), click -> open(duty, row, list));
            button.addClassName("button");
            button.getElement().setAttribute("aria-describedby", "duty:" + duty.duty() + "-title");
            row.add(Markup.p(button));
        }
        return row;
    }

    private void open(ReportProgress duty, Component read, Plain list) {
        var row = new ProgressCorrectionRow(report.id(), duty, correct, again, voice);
        list.replace(read, row);
        row.getElement().callJsFunction("focus");
    }
}
