package greenplan.ui.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.CommentList;
import greenplan.ui.typing.ReportComment;
import java.util.List;

/** A row of a target as it was filed, to be read; one that was accepted can be corrected by whoever may. */
final class ReadRow extends Div {

    /**
     * A row.
     *
     * @param correct opens the correction; null where there is none
     */
    ReadRow(
            ReportPage.Report report,
            ReportValue value,
            List<ReportComment> comments,
            @org.jspecify.annotations.Nullable Runnable correct,
            Voice voice) {
        setId("target:" + value.target());
        addClassNames("saved-row", "value-row", "read");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", "target:" + value.target() + "-title");
        var head = new ValueHead(value, report.cycle().plan(), voice);
        var words = new ValueWords(value, voice);
        var filed = new Div(
                Markup.element("span", "row-label", voice.say("report.filed")),
                value.isFiled()
                        ? Markup.figure(words.filed())
                        : Markup.element("span", "note", voice.say("report.filed.none")));
        filed.addClassName("row-filed");
        if (!words.ground().isEmpty()) {
            filed.add(Markup.note(words.ground()));
        }
        if (value.overrideReason() != null) {
            filed.add(Markup.note(voice.say("report.override.was", value.overrideReason())));
        }
        if (value.correctionReason() != null) {
            filed.add(Markup.note(voice.say("report.correction.was", value.revision() - 1, value.correctionReason())));
        }
        value.files().forEach(file -> filed.add(Markup.p(file.link(voice))));
        add(head.title("target:" + value.target() + "-title"), head.last(), filed);
        if (value.acceptedAt() != null) {
            filed.add(Markup.tag(voice.say("report.accepted.on", voice.formats().date(value.acceptedAt()))));
        }
        if (value.isFiled()) {
            filed.add(Markup.p(head.history(report.id())));
        }
        if (!comments.isEmpty()) {
            add(new CommentList(comments, voice).list());
        }
        if (correct != null) {
            var button = new NativeButton(voice.say("report.correct"), click -> correct.run());
            button.addClassName("button");
            button.getElement().setAttribute("aria-describedby", "target:" + value.target() + "-title");
            filed.add(Markup.p(button));
        }
    }
}
