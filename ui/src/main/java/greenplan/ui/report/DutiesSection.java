package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.CommentList;
import java.util.Map;
import java.util.function.Function;

/** The duties that the agency holds, each with what was done. */
record DutiesSection(ReportPage.Report report, Function<Map<String, ?>, FiledProgress> file, Voice voice) {

    Component section() {
        var section = Markup.section("nhiem-vu", voice.say("report.duties"));
        if (report.duties().isEmpty()) {
            section.add(Markup.p(voice.say("report.duties.none")));
            return section;
        }
        var list = Markup.element("div", "rows");
        report.duties().forEach(duty -> list.add(report.isFillable() ? row(duty) : read(duty)));
        section.add(list);
        return section;
    }

    private Component row(ReportProgress duty) {
        return new ProgressRow(report.id(), duty, report.commentsOn("duty:" + duty.duty()), file, voice);
    }

    private Component read(ReportProgress duty) {
        var row = Markup.element(
                "div",
                "saved-row progress-row read",
                new DutyHead(duty, voice).title("duty:" + duty.duty() + "-title"),
                duty.text() == null
                        ? Markup.note(voice.say("report.filed.none"))
                        : Markup.element("p", "typed", duty.text()));
        row.setId("duty:" + duty.duty());
        var comments = report.commentsOn("duty:" + duty.duty());
        if (!comments.isEmpty()) {
            row.add(new CommentList(comments, voice).list());
        }
        return row;
    }
}
