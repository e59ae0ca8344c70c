package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.report.ReportValue;
import greenplan.ui.report.ValueHead;
import greenplan.ui.report.ValueWords;
import greenplan.ui.typing.CommentList;
import java.util.List;

/** A target as the agency reported it, beside its last value, with whatever looks odd. */
record ReviewRow(ReviewedPage.Report report, ReportValue value, Voice voice) {

    /** The row; the box that chooses it and the field for a remark are handed over. */
    ListItem item(Component... more) {
        String key = "target:" + value.target();
        var head = new ValueHead(value, report.cycle().plan(), voice);
        var item = new ListItem(head.title(key + "-title"), head.last(), filed(head), ground());
        item.setId(key);
        item.addClassNames("saved-row", "review-row");
        var comments = value.its(report.comments());
        if (!comments.isEmpty()) {
            item.add(new CommentList(comments, voice).list());
        }
        item.add(more);
        return item;
    }

    /** The box that chooses the row. */
    Checkbox box() {
        var box = new Checkbox(voice.say("review.choose.row"));
        box.setAriaLabel(voice.say("review.choose.row.of", value.title()));
        return box;
    }

    /** Which of the figures counts that differ. */
    RivalChoice choice(List<ReviewedPage.Rival> rivals) {
        return new RivalChoice(value.target(), value.title(), new ValueWords(value, voice), rivals, voice);
    }

    private Div filed(ValueHead head) {
        var words = new ValueWords(value, voice);
        var filed = new Div(Markup.element("span", "row-label", voice.say("report.filed")));
        filed.add(
                value.isFiled()
                        ? Markup.figure(words.filed())
                        : Markup.element("span", "note", voice.say("report.filed.none")));
        if (!words.change().isEmpty()) {
            filed.add(Markup.element("span", "note block change", words.change()));
        }
        if (value.isFiled()) {
            filed.add(Markup.p(head.history(report.id())));
        }
        filed.addClassName("row-filed");
        return filed;
    }

    private Div ground() {
        var ground = new Div();
        String words = new ValueWords(value, voice).ground();
        if (!words.isEmpty()) {
            ground.add(Markup.note(words));
        }
        value.files().forEach(file -> ground.add(Markup.p(file.link(voice))));
        value.warnings().forEach(odd -> ground.add(Markup.element("p", "odd-value", odd.message())));
        if (value.overrideReason() != null) {
            ground.add(Markup.p(voice.say("report.override.was", value.overrideReason())));
        }
        if (value.correctionReason() != null) {
            ground.add(Markup.p(voice.say("report.correction.was", value.revision() - 1, value.correctionReason())));
        }
        if (value.publicAmount() != null && value.acceptedAt() == null) {
            ground.add(
                    Markup.note(voice.say("review.public", new ValueWords(value, voice).amount(value.publicAmount()))));
        }
        if (value.acceptedAt() != null) {
            ground.add(
                    Markup.tag(voice.say("report.accepted.on", voice.formats().date(value.acceptedAt()))));
        }
        return ground;
    }
}
