package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import greenplan.schema.ReportMove;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.ReportWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The buttons that return a report or accept it, with how many rows and remarks that is about. */
final class DecisionBar {

    private final ReviewedPage.Report report;
    private final ChosenRows rows;
    private final Remarks remarks;
    private final Complaint complaint;
    private final Voice voice;
    private final NativeButton back;
    private final NativeButton some;
    private final NativeButton all;

    /**
     * The buttons.
     *
     * @param giveBack returns the report
     * @param complaint says why something was not done
     */
    DecisionBar(
            ReviewedPage.Report report,
            ChosenRows rows,
            Remarks remarks,
            Supplier<Payload> giveBack,
            ReviewDeeds deeds,
            Complaint complaint,
            Voice voice) {
        this.report = report;
        this.rows = rows;
        this.remarks = remarks;
        this.complaint = complaint;
        this.voice = voice;
        back = button(giveBack);
        back.addClassName("gap");
        some = button(() -> deeds.accept(rows.targets(), rows.duties(), rows.decisions()));
        all = button(() -> deeds.accept(List.of(), List.of(), rows.allDecisions()));
        all.addClassName("primary");
        all.setText(voice.say("review.accept.all"));
    }

    private NativeButton button(Supplier<Payload> deed) {
        var button = new NativeButton("", click -> told(deed.get()));
        button.addClassName("button");
        return button;
    }

    private void told(Payload answer) {
        if (!answer.isDone()) {
            complaint.say(
                    voice.say("review.not-done"),
                    answer.problems().stream().map(Payload.Problem::message).toList());
        }
    }

    Component[] parts() {
        var parts = new ArrayList<Component>();
        parts.add(Markup.tag(ReportWords.state(report.state(), voice)));
        parts.add(back);
        if (report.may(ReportMove.ACCEPT)) {
            if (rows.areSeveral()) {
                parts.add(some);
            }
            parts.add(all);
        }
        count();
        return parts.toArray(Component[]::new);
    }

    /** Says on the buttons how many rows are ticked, and how many remarks were written. */
    void count() {
        int number = rows.size();
        some.setText(voice.count("review.accept.rows", number));
        some.setVisible(number > 0);
        back.setText(
                remarks.size() == 0 ? voice.say("review.return") : voice.count("review.return.with", remarks.size()));
    }
}
