package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import greenplan.schema.ReportMove;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.SavedRow;
import greenplan.ui.typing.Typed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;

/** The targets that the agency owes values of, as rows to fill in or to read. */
final class ValuesSection {

    private final ReportPage.Report report;
    private final CountedFiling counted;
    private final Function<Map<String, ?>, FiledTogether> together;
    private final Function<Map<String, ?>, Filed> correct;
    private final Runnable again;
    private final Voice voice;
    private final Map<String, ValueRow> rows = new HashMap<>();

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
        counted = new CountedFiling(report, filing, voice);
        this.together = together;
        this.correct = correct;
        this.again = again;
        this.voice = voice;
    }

    Component section() {
        var section = Markup.section("chi-tieu", voice.say("report.values"));
        if (report.values().isEmpty()) {
            section.add(Markup.p(voice.say("report.values.none")));
            return section;
        }
        section.add(counted.shown());
        if (report.isFillable()) {
            section.add(new SharedFields(report, voice).parts());
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
                counted.see(filed);
            }
        } finally {
            typed.keySet().forEach(SavedRow::end);
        }
    }

    /** For the bar of the page: how many rows have a value. */
    Component onBar() {
        return counted.onBar();
    }

    private Component row(ReportValue value, Plain list) {
        var comments = value.its(report.comments());
        if (report.isFillable() && value.acceptedAt() == null) {
            var row = new ValueRow(report, value, comments, counted, voice);
            rows.put("target:" + value.target(), row);
            return report.sharing().mark(row, names(value), voice);
        }
        boolean correctable = report.may(ReportMove.CORRECT) && value.acceptedAt() != null;
        return new ReadRow(report, value, comments, correctable ? () -> open(value, list) : null, voice);
    }

    private static List<String> names(ReportValue value) {
        return value.targets().stream().map(code -> "target:" + code).toList();
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
