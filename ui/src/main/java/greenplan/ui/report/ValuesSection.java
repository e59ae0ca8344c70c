package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import greenplan.schema.ReportMove;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.Field;
import greenplan.ui.typing.SavedRow;
import greenplan.ui.typing.Typed;
import greenplan.ui.typing.TypedDay;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;

/** The targets that the agency owes values of, as rows to fill in or to read. */
final class ValuesSection implements ValueRow.Filing {

    private final ReportPage.Report report;
    private final ValueRow.Filing filing;
    private final Function<Map<String, ?>, FiledTogether> together;
    private final Function<Map<String, ?>, Filed> correct;
    private final Runnable again;
    private final Voice voice;
    private final TreeSet<String> filed = new TreeSet<>();
    private final TreeSet<String> reasons = new TreeSet<>();
    private final Map<String, ValueRow> rows = new HashMap<>();
    private final Paragraph count = new Paragraph();
    private final Span onBar = new Span();

    /**
     * The section.
     *
     * @param filing the mutations of a row
     * @param together the mutation of many rows
     * @param correct the mutation that corrects one
     * @param again shows the page anew
     */
    ValuesSection(
            ReportPage.Report report,
            ValueRow.Filing filing,
            Function<Map<String, ?>, FiledTogether> together,
            Function<Map<String, ?>, Filed> correct,
            Runnable again,
            Voice voice) {
        this.report = report;
        this.filing = filing;
        this.together = together;
        this.correct = correct;
        this.again = again;
        this.voice = voice;
        report.values().stream().filter(ReportValue::isFiled).forEach(this::count);
    }

    Component section() {
        var section = Markup.section("chi-tieu", voice.say("report.values"));
        if (report.values().isEmpty()) {
            section.add(Markup.p(voice.say("report.values.none")));
            return section;
        }
        counted();
        section.add(count);
        if (report.isFillable()) {
            section.add(how(), shared(), headings());
        }
        var list = Markup.element("div", "rows value-rows");
        report.values().forEach(value -> list.add(row(value, list)));
        list.getElement().setAttribute("data-together", "");
        list.getElement()
                .addEventListener("rows-save", event -> together(event.getEventDetail(new TypeReference<>() {})))
                .addEventDetail();
        section.add(list);
        return section;
    }

    /** What the browser sends at once is saved by one call; each row says what came of it. */
    private void together(Map<String, List<Map<String, Object>>> sent) {
        var typed = new LinkedHashMap<ValueRow, Typed>();
        sent.getOrDefault("rows", List.of()).forEach(fields -> {
            ValueRow row = rows.get(String.valueOf(fields.get("row")));
            if (row != null) {
                typed.put(row, new Typed(fields));
            }
        });
        try {
            typed.forEach(SavedRow::begin);
            var asked = new LinkedHashMap<ValueRow, Map<String, Object>>();
            typed.forEach((row, fields) -> row.input(fields).ifPresent(input -> asked.put(row, input)));
            if (asked.isEmpty()) {
                return;
            }
            var answer = together.apply(Map.of("report", report.id(), "rows", List.copyOf(asked.values())));
            int place = 0;
            for (ValueRow row : asked.keySet()) {
                Filed filed = answer.filed(place++);
                row.answered(Objects.requireNonNull(typed.get(row)), filed);
                counted(filed);
            }
            counted();
        } finally {
            typed.keySet().forEach(SavedRow::end);
        }
    }

    private void counted(Filed answer) {
        if (answer.isDone() && answer.value() != null) {
            count(answer.value());
        }
    }

    /** A figure is one with a value, as on the boards; a reason for none is told apart. */
    private void count(ReportValue value) {
        if (!value.isFiled()) {
            filed.remove(value.target());
            reasons.remove(value.target());
            return;
        }
        boolean isReason = value.noDataReason() != null;
        (isReason ? reasons : filed).add(value.target());
        (isReason ? filed : reasons).remove(value.target());
    }

    /** For the bar of the page: how many rows have a value. */
    Component onBar() {
        return onBar;
    }

    private void counted() {
        onBar.setText(
                voice.say("report.values.bar", filed.size(), report.values().size()));
        count.setText(voice.say(
                reasons.isEmpty() ? "report.values.count" : "report.values.count.reasons",
                filed.size(),
                report.values().size(),
                reasons.size()));
    }

    private Component how() {
        var pasted = Markup.element("span", "", "");
        pasted.getElement().setAttribute("role", "status").setAttribute("data-pasted", PasteWords.of(voice));
        pasted.addClassName("pasted");
        return new Div(Markup.note(voice.say("report.values.how")), Markup.note(pasted));
    }

    /** What is written once for all rows that were not saved yet. */
    private Component shared() {
        var usual = Usual.of(report);
        var set = Markup.element("fieldset", "shared", Markup.element("legend", "", voice.say("report.shared")));
        set.add(ValueFields.kind("shared-kind", usual.kind().name(), voice));
        set.add(Field.day("shared-asOf", "asOf", voice.say("report.as-of"), TypedDay.shown(usual.asOf())));
        set.add(Field.line("shared-source", "source", voice.say("report.source"), usual.source()));
        if (usual.areas().size() > 1) {
            set.add(usual.area("shared-territory", report.values(), voice));
            set.add(Markup.note(voice.say("report.area.which")));
        }
        set.getElement().setAttribute("data-shared", "");
        return set;
    }

    /** Headings of the columns for the eye; every field has its own label. */
    private Component headings() {
        var fields = Markup.element(
                "div",
                "fields-heading",
                Markup.element("span", "", voice.say("report.input.amount")),
                Markup.element("span", "", voice.say("report.kind")),
                Markup.element("span", "", voice.say("report.as-of")),
                Markup.element("span", "", voice.say("report.source")));
        var headings = Markup.element(
                "div",
                "value-headings",
                Markup.element("span", "", voice.say("report.target")),
                Markup.element("span", "", voice.say("report.last")),
                fields);
        headings.getElement().setAttribute("aria-hidden", "true");
        return headings;
    }

    private Component row(ReportValue value, Plain list) {
        var comments = value.its(report.comments());
        if (report.isFillable() && value.acceptedAt() == null) {
            var row = new ValueRow(report, value, comments, this, voice);
            rows.put("target:" + value.target(), row);
            return report.sharing().mark(row, names(value), voice);
        }
        boolean correctable = report.may(ReportMove.CORRECT) && value.acceptedAt() != null;
        return new ReadRow(report, value, comments, correctable ? () -> open(value, list) : null, voice);
    }

    private static List<String> names(ReportValue value) {
        return value.targets().stream().map(code -> "target:" + code).toList();
    }

    @Override
    public FiledFiles attach(Map<String, ?> input) {
        return filing.attach(input);
    }

    @Override
    public FiledFiles remove(Map<String, ?> input) {
        return filing.remove(input);
    }

    @Override
    public Filed file(Map<String, ?> input) {
        Filed answer = filing.file(input);
        counted(answer);
        counted();
        return answer;
    }

    @Override
    public Filed empty(Map<String, ?> input) {
        Filed answer = filing.empty(input);
        counted(answer);
        counted();
        return answer;
    }

    private void open(ReportValue value, Plain list) {
        Component read = list.getChildren()
                .filter(row -> row.getId().orElse("").equals("target:" + value.target()))
                .findFirst()
                .orElseThrow();
        var row = new CorrectionRow(report, value, correct, again, voice);
        list.replace(read, row);
        row.getElement().callJsFunction("focus");
    }
}
