package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The reports that wait for review, to be opened one by one or accepted together. */
final class WaitingSection {

    private final String cycle;
    private final List<CycleReports.Report> reports;
    private final Function<List<CycleReports.Report>, Accepted> accept;
    private final Voice voice;
    private final Map<Checkbox, CycleReports.Report> boxes = new LinkedHashMap<>();
    private final NativeButton button = new NativeButton();
    private final Complaint complaint = new Complaint();

    /**
     * The section.
     *
     * @param accept the mutation for the reports that were chosen
     */
    WaitingSection(
            String cycle,
            List<CycleReports.Report> reports,
            Function<List<CycleReports.Report>, Accepted> accept,
            Voice voice) {
        this.cycle = cycle;
        this.reports = reports;
        this.accept = accept;
        this.voice = voice;
    }

    Component section() {
        var section = Markup.section("submitted", voice.say("review.state.SUBMITTED", reports.size()));
        if (reports.isEmpty()) {
            section.add(Markup.p(voice.say("review.none-waits")));
            return section;
        }
        var list = Markup.element("ul", "rows");
        reports.forEach(report -> list.add(item(report)));
        section.add(list);
        if (!boxes.isEmpty()) {
            section.add(complaint, acts());
        }
        return section;
    }

    private ListItem item(CycleReports.Report report) {
        var item = new ListItem(new ReportLine(cycle, report, voice).content());
        if (report.isAcceptable()) {
            var box = new Checkbox(voice.say("review.choose", report.agencyName()));
            box.addValueChangeListener(change -> counted());
            boxes.put(box, report);
            item.add(box);
        }
        return item;
    }

    private Component acts() {
        var all = new Checkbox(voice.say("review.choose.all"));
        all.addValueChangeListener(change -> boxes.keySet().forEach(box -> box.setValue(change.getValue())));
        button.addClassNames("button", "primary");
        button.addClickListener(click -> {
            Accepted answer = accept.apply(chosen());
            if (!answer.isDone()) {
                complaint.say(voice.say("review.not-accepted"), Reasons.of(answer, chosen()));
            }
        });
        counted();
        return Markup.element("div", "acts", all, button);
    }

    private List<CycleReports.Report> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void counted() {
        int number = chosen().size();
        button.setText(
                number == 0 ? voice.say("review.accept.reports.none") : voice.count("review.accept.reports", number));
        button.setEnabled(number > 0);
    }
}
