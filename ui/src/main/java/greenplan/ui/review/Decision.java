package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import greenplan.schema.ReportMove;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.progress.ReportProgress;
import greenplan.ui.workspace.DayField;
import java.util.ArrayList;

/** What the reviewer decides: which rows to accept, what to ask for, and the buttons that do it. */
final class Decision {

    private final ReviewedPage.Report report;
    private final Voice voice;
    private final Remarks remarks;
    private final ChosenRows rows;
    private final DecisionBar bar;
    private final Complaint complaint = new Complaint();
    private final DayField again;

    Decision(ReviewedPage.Report report, Voice voice, ReviewDeeds deeds) {
        this.report = report;
        this.voice = voice;
        remarks = new Remarks(this::counted, voice);
        rows = new ChosenRows(this::counted);
        again = new DayField(voice.say("review.again-before"), voice);
        bar = new DecisionBar(
                report, rows, remarks, () -> deeds.giveBack(remarks.list(), again.getValue()), deeds, complaint, voice);
    }

    /** What stands under a row of a target for the reviewer to use. */
    Component[] controls(ReviewRow row) {
        var controls = new ArrayList<Component>();
        if (report.may(ReportMove.ACCEPT) && row.value().isWaiting()) {
            var box = row.box();
            rows.target(box, row.value().target());
            controls.add(box);
            var rivals = report.rivals(row.value().target());
            if (!rivals.isEmpty()) {
                var choice = row.choice(rivals);
                rows.choice(choice);
                controls.add(choice.shown());
            }
        }
        controls.add(remark("target:" + row.value().target(), row.value().title()));
        return controls.toArray(Component[]::new);
    }

    /** The box that chooses the row of a duty; nothing where there is nothing to accept. */
    Component box(ReportProgress duty) {
        if (!report.may(ReportMove.ACCEPT) || !duty.isWaiting()) {
            return new Div();
        }
        var box = new Checkbox(voice.say("review.choose.row"));
        box.setAriaLabel(voice.say("review.choose.row.of", duty.dutyTitle()));
        rows.duty(box, duty.duty());
        return box;
    }

    /** The field for a remark on a row; nothing where the report cannot be returned. */
    Component remark(String key, String about) {
        return report.may(ReportMove.RETURN) ? remarks.field(key, about) : new Div();
    }

    Component section() {
        var section = Markup.section("quyet-dinh", voice.say("review.decide"));
        if (!report.may(ReportMove.RETURN)) {
            section.add(Markup.p(voice.say(why())));
            return section;
        }
        section.add(
                Markup.p(voice.say("review.remark.whole")),
                remarks.field(Remarks.WHOLE, voice.say("review.whole")),
                complaint);
        again.setHelperText(voice.say("review.again-before.none"));
        section.add(again);
        if (!report.may(ReportMove.ACCEPT)) {
            section.add(Markup.p(voice.say("review.four-eyes")));
        }
        return section;
    }

    /** What is done to the report as a whole, for the bar of the page: nothing where there is nothing to decide. */
    Component[] onBar() {
        return report.may(ReportMove.RETURN) ? bar.parts() : new Component[0];
    }

    /** Why there is nothing to decide. */
    private String why() {
        return switch (report.state()) {
            case SUBMITTED -> "review.why.not-yours";
            case DRAFT -> "review.why.draft";
            case RETURNED -> "review.why.returned";
            case ACCEPTED -> "report.accepted";
        };
    }

    private void counted() {
        bar.count();
    }
}
