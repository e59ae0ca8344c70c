package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The reports of a cycle that can be accepted as they are, those that were ticked, and the button that accepts them together. */
final class TickedReports {

    private final Function<List<CycleReports.Report>, Accepted> accept;
    private final Voice voice;
    private final Map<Checkbox, CycleReports.Report> boxes = new LinkedHashMap<>();
    private final NativeButton button = new NativeButton();
    private final Complaint complaint = new Complaint();

    /** @param accept the mutation for the reports that were ticked */
    TickedReports(Function<List<CycleReports.Report>, Accepted> accept, Voice voice) {
        this.accept = accept;
        this.voice = voice;
    }

    /** The box that ticks a report. */
    Checkbox box(CycleReports.Report report) {
        var box = new Checkbox();
        box.setAriaLabel(voice.say("review.choose", report.agencyName()));
        box.addValueChangeListener(change -> counted());
        boxes.put(box, report);
        return box;
    }

    /** Why some were not accepted. */
    Component complaint() {
        return complaint;
    }

    /** How many wait, and the button. */
    Component[] bar(int waiting) {
        var told = Markup.p(
                waiting == 0 ? voice.say("review.none-waits") : voice.count("review.reports.waiting", waiting));
        if (boxes.isEmpty()) {
            return new Component[] {told};
        }
        var all = new Checkbox(voice.say("review.choose.all"));
        all.addClassName("gap");
        all.addValueChangeListener(change -> boxes.keySet().forEach(box -> box.setValue(change.getValue())));
        button.addClassNames("button", "primary");
        button.addClickListener(click -> {
            Accepted answer = accept.apply(ticked());
            if (!answer.isDone()) {
                complaint.say(voice.say("review.not-accepted"), Reasons.of(answer, ticked()));
            }
        });
        counted();
        return new Component[] {told, all, button};
    }

    private List<CycleReports.Report> ticked() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void counted() {
        int number = ticked().size();
        button.setText(
                number == 0 ? voice.say("review.accept.reports.none") : voice.count("review.accept.reports", number));
        button.setEnabled(number > 0);
    }
}
