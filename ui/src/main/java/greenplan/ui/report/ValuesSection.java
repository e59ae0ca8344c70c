package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import greenplan.schema.ReportMove;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.Field;
import greenplan.ui.typing.TypedDay;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** The targets that the agency owes values of, as rows to fill in or to read. */
final class ValuesSection implements ValueRow.Filing {

    private final ReportPage.Report report;
    private final ValueRow.Filing filing;
    private final Function<Map<String, ?>, Filed> correct;
    private final Runnable again;
    private final Voice voice;
    private final TreeSet<String> filed = new TreeSet<>();
    private final TreeSet<String> reasons = new TreeSet<>();
    private final Paragraph count = new Paragraph();

    /**
     * The section.
     *
     * @param filing the mutations of a row
     * @param correct the mutation that corrects one
     * @param again shows the page anew
     */
    ValuesSection(
            ReportPage.Report report,
            ValueRow.Filing filing,
            Function<Map<String, ?>, Filed> correct,
            Runnable again,
            Voice voice) {
        this.report = report;
        this.filing = filing;
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
        section.add(list);
        return section;
    }

    /** A figure is one with a value, as on the boards; a reason for none is told apart. */
    private void count(ReportValue value) {
        boolean isReason = value.noDataReason() != null;
        (isReason ? reasons : filed).add(value.target());
        (isReason ? filed : reasons).remove(value.target());
    }

    private void counted() {
        count.setText(voice.say(
                reasons.isEmpty() ? "report.values.count" : "report.values.count.reasons",
                filed.size(),
                report.values().size(),
                reasons.size()));
    }

    private Component how() {
        var pasted = Markup.element("span", "", "");
        pasted.getElement().setAttribute("role", "status").setAttribute("data-pasted", voice.say("report.pasted"));
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

    private Component row(ReportValue value, HtmlContainer list) {
        var comments = value.its(report.comments());
        if (report.isFillable() && value.acceptedAt() == null) {
            return new ValueRow(report, value, comments, this, voice);
        }
        boolean correctable = report.may(ReportMove.CORRECT) && value.acceptedAt() != null;
        return new ReadRow(report, value, comments, correctable ? () -> open(value, list) : null, voice);
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
        if (answer.isDone() && answer.value() != null) {
            count(answer.value());
            counted();
        }
        return answer;
    }

    private void open(ReportValue value, HtmlContainer list) {
        Component read = list.getChildren()
                .filter(row -> row.getId().orElse("").equals("target:" + value.target()))
                .findFirst()
                .orElseThrow();
        var row = new CorrectionRow(report, value, correct, again, voice);
        list.replace(read, row);
        row.getElement().callJsFunction("focus");
    }
}
