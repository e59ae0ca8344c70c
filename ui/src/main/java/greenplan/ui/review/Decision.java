package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import greenplan.schema.ReportMove;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.report.ReportProgress;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.ReportWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the reviewer decides: which rows to accept, what to ask for, and the buttons that do it. */
final class Decision {

    private final ReviewedPage.Report report;
    private final Voice voice;
    private final Deeds deeds;
    private final Remarks remarks;
    private final Map<Checkbox, String> targets = new LinkedHashMap<>();
    private final Map<Checkbox, String> duties = new LinkedHashMap<>();
    private final List<RivalChoice> choices = new ArrayList<>();
    private final NativeButton some = new NativeButton();
    private final NativeButton back = new NativeButton();
    private final Complaint complaint = new Complaint();
    private final DayField again;

    /** What a review ends in. */
    interface Deeds {

        /** Accepts the rows of these targets and duties; all, when none is named. Where figures differ, with which counts. */
        Payload accept(List<String> targets, List<String> duties, List<Map<String, Object>> decisions);

        /** Returns the report with these comments, to come again before a day when one is named. */
        Payload giveBack(List<Map<String, String>> comments, @Nullable LocalDate againBefore);
    }

    Decision(ReviewedPage.Report report, Voice voice, Deeds deeds) {
        this.report = report;
        this.voice = voice;
        this.deeds = deeds;
        remarks = new Remarks(this::counted, voice);
        again = new DayField(voice.say("review.again-before"), voice);
    }

    /** What stands under a row of a target for the reviewer to use. */
    Component[] controls(ReviewRow row) {
        var controls = new ArrayList<Component>();
        if (report.may(ReportMove.ACCEPT) && row.value().isWaiting()) {
            var box = row.box();
            box.addValueChangeListener(change -> counted());
            targets.put(box, row.value().target());
            controls.add(box);
            var rivals = report.rivals(row.value().target());
            if (!rivals.isEmpty()) {
                var choice = row.choice(rivals);
                choices.add(choice);
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
        box.addValueChangeListener(change -> counted());
        duties.put(box, duty.duty());
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
        var parts = new ArrayList<Component>();
        if (!report.may(ReportMove.RETURN)) {
            return new Component[0];
        }
        parts.add(Markup.tag(ReportWords.state(report.state(), voice)));
        back.addClickListener(click -> told(deeds.giveBack(remarks.list(), again.getValue())));
        back.addClassNames("button", "gap");
        parts.add(back);
        if (report.may(ReportMove.ACCEPT)) {
            some.addClickListener(click -> {
                var rows = chosen(targets);
                told(deeds.accept(
                        rows, chosen(duties), decided(choice -> rows.stream().anyMatch(choice::isOf))));
            });
            some.addClassName("button");
            if (targets.size() + duties.size() > 1) {
                parts.add(some);
            }
            parts.add(button(
                    voice.say("review.accept.all"),
                    () -> deeds.accept(List.of(), List.of(), decided(choice -> true)),
                    true));
        }
        counted();
        return parts.toArray(Component[]::new);
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

    private NativeButton button(String words, Supplier<Payload> deed, boolean first) {
        var button = new NativeButton(words, click -> told(deed.get()));
        button.addClassName("button");
        if (first) {
            button.addClassName("primary");
        }
        return button;
    }

    private void told(Payload answer) {
        if (!answer.isDone()) {
            complaint.say(
                    voice.say("review.not-done"),
                    answer.problems().stream().map(Payload.Problem::message).toList());
        }
    }

    /** What was chosen for rows that are accepted. */
    private List<Map<String, Object>> decided(Predicate<RivalChoice> accepted) {
        return choices.stream()
                .filter(RivalChoice::isMade)
                .filter(accepted)
                .map(RivalChoice::input)
                .toList();
    }

    private static List<String> chosen(Map<Checkbox, String> boxes) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void counted() {
        int number = chosen(targets).size() + chosen(duties).size();
        some.setText(voice.count("review.accept.rows", number));
        some.setVisible(number > 0);
        back.setText(
                remarks.size() == 0 ? voice.say("review.return") : voice.count("review.return.with", remarks.size()));
    }
}
