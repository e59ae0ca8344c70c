package greenplan.ui.report;

import com.vaadin.flow.component.html.Div;
import greenplan.schema.EntryKind;
import greenplan.schema.ObservationKind;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Language;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.Field;
import greenplan.ui.typing.SavedRow;
import greenplan.ui.typing.Typed;
import greenplan.ui.typing.TypedDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields in which a value is typed, by the form of its target, and what they mean as input of a mutation.
 *
 * @param value the row as it is stored
 * @param usual what a row says that does not say otherwise
 */
record ValueFields(ReportValue value, Usual usual, Voice voice) {

    /** The fields, placed in the row: for a value, and for the reason why there is none. */
    Div in(SavedRow row) {
        var fields = new Div(
                row.field("none", none(row)),
                row.field(name(), main(row)),
                row.field("kind", kind(row.id("kind"), shown("kind"), voice)),
                row.field("asOf", Field.day(row.id("asOf"), "asOf", voice.say("report.as-of"), shown("asOf"))),
                row.field(
                        "source", Field.line(row.id("source"), "source", voice.say("report.source"), shown("source"))));
        if (usual.areas().size() > 1) {
            var area = row.field("territory", usual.area(row.id("territory"), value, shown("territory"), voice));
            fields.add(Markup.element(
                    "details", "other-area", Markup.element("summary", "", voice.say("report.area.other")), area));
        }
        fields.add(row.field(
                "noDataReason",
                Field.lines(
                        row.id("noDataReason"),
                        "noDataReason",
                        voice.say("report.none.why"),
                        shown("noDataReason"),
                        2)));
        fields.add(row.said());
        fields.addClassName("value-fields");
        return fields;
    }

    /** The field for the reason why an odd value is right. */
    Field override(SavedRow row) {
        return Field.line(
                row.id("overrideReason"), "overrideReason", voice.say("report.override"), value.overrideReason());
    }

    private Field none(SavedRow row) {
        return Field.box(row.id("none"), "none", voice.say("report.none"), value.noDataReason() != null);
    }

    private Field main(SavedRow row) {
        String name = name();
        String id = row.id(name);
        String unit = voice.formats().unit(value.unit());
        String label = value.input() != EntryKind.NUMBER
                ? voice.say("report.input." + name)
                : unit.isEmpty() ? value.title() : voice.say("report.input.of", value.title(), unit);
        Field field = switch (value.input()) {
            case NUMBER -> Field.line(id, name, label, shown(name)).number(unit.isEmpty() ? null : unit);
            case YES_NO -> Field.choice(id, name, label, shown(name), yesOrNo());
            case STEP -> Field.choice(id, name, label, shown(name), steps());
            case WORDS -> Field.lines(id, name, label, shown(name), 2);
        };
        return field.main();
    }

    /** The choice between estimate, preliminary and official. */
    static Field kind(String id, @Nullable String chosen, Voice voice) {
        var kinds = new LinkedHashMap<String, String>();
        for (ObservationKind kind :
                new ObservationKind[] {ObservationKind.ESTIMATE, ObservationKind.PRELIMINARY, ObservationKind.OFFICIAL
                }) {
            kinds.put(kind.name(), voice.texts().word("report.kind", kind));
        }
        return Field.choice(id, "kind", voice.say("report.kind"), chosen, kinds);
    }

    private Map<String, String> yesOrNo() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", voice.say("report.choose"));
        choices.put("true", new ValueWords(value, voice).yesOrNo(true));
        choices.put("false", new ValueWords(value, voice).yesOrNo(false));
        return choices;
    }

    private Map<String, String> steps() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", voice.say("report.choose"));
        choices.put("0", voice.say("report.step.none"));
        var steps = new ValueWords(value, voice).steps();
        for (int done = 1; done <= steps.size(); done++) {
            choices.put(String.valueOf(done), voice.say("report.step.done", done, steps.size(), steps.get(done - 1)));
        }
        return choices;
    }

    private String name() {
        return switch (value.input()) {
            case NUMBER -> "amount";
            case YES_NO -> "answer";
            case STEP -> "step";
            case WORDS -> "words";
        };
    }

    private @Nullable String shown(String name) {
        return stored(value).get(name) instanceof String text && !text.isEmpty() ? text : null;
    }

    /** What the fields hold for a stored row, by their names. */
    Map<String, Object> stored(ReportValue of) {
        boolean none = of.noDataReason() != null;
        boolean fresh = !of.isFiled() || none;
        var fields = new LinkedHashMap<String, Object>();
        fields.put("none", none);
        fields.put(name(), main(of));
        fields.put("kind", Objects.requireNonNullElse(of.kind(), usual.kind()).name());
        LocalDate day = of.asOf();
        fields.put("asOf", TypedDay.shown(fresh || day == null ? usual.asOf() : day));
        fields.put("source", Objects.toString(fresh ? usual.source() : of.source(), ""));
        fields.put("territory", Objects.toString(fresh ? usual.areaOf(of) : of.territory(), ""));
        fields.put("noDataReason", Objects.toString(of.noDataReason(), ""));
        fields.put("overrideReason", Objects.toString(of.overrideReason(), ""));
        return fields;
    }

    /** The figures of other agencies that can be taken over, each with what the fields hold then, by their names. */
    Map<ReportValue.Other, Map<String, Object>> others() {
        var figures = new LinkedHashMap<ReportValue.Other, Map<String, Object>>();
        for (ReportValue.Other other : Objects.requireNonNullElse(value.others(), List.<ReportValue.Other>of())) {
            var filing = other.filing();
            if (filing != null && filing.amount() != null && filing.kind() != null && filing.asOf() != null) {
                figures.put(
                        other,
                        Map.of(
                                "none",
                                false,
                                name(),
                                main(filing.amount(), filing.qualifier()),
                                "kind",
                                filing.kind().name(),
                                "asOf",
                                TypedDay.shown(filing.asOf()),
                                "source",
                                voice.say("report.other.source", other.agencyName())));
            }
        }
        return figures;
    }

    private String main(ReportValue of) {
        return of.amount() == null ? Objects.toString(of.words(), "") : main(of.amount(), of.qualifier());
    }

    private String main(BigDecimal amount, @Nullable String qualifier) {
        return switch (value.input()) {
            // Without grouping, so that it reads as the same number when it comes back.
            case NUMBER ->
                Objects.toString(qualifier, "")
                        + (voice.language() == Language.VI
                                ? amount.toPlainString().replace('.', ',')
                                : amount.toPlainString());
            case YES_NO -> String.valueOf(amount.signum() != 0);
            case STEP, WORDS -> amount.toBigInteger().toString();
        };
    }

    /** What was typed, as the API takes it. */
    Map<String, Object> entry(Typed typed) {
        var entry = new LinkedHashMap<String, Object>();
        if (typed.isTicked("none")) {
            entry.put("noDataReason", typed.required("noDataReason"));
            return entry;
        }
        String main = typed.text(name());
        if (main != null) {
            what(main, entry);
        }
        String day = typed.text("asOf");
        if (day != null) {
            // One that cannot be read never gets here, see isUnreadableDay.
            TypedDay.read(day).ifPresent(read -> entry.put("asOf", read.toString()));
        }
        for (String name : new String[] {"kind", "source", "territory", "overrideReason"}) {
            String text = typed.text(name);
            if (text != null) {
                entry.put(name, text);
            }
        }
        return entry;
    }

    /** The day that was typed is none. */
    boolean isUnreadableDay(Typed typed) {
        String day = typed.text("asOf");
        return day != null && !typed.isTicked("none") && TypedDay.read(day).isEmpty();
    }

    private void what(String main, Map<String, Object> entry) {
        switch (value.input()) {
            case NUMBER -> entry.put("amount", main);
            case YES_NO -> entry.put("answer", Boolean.valueOf(main));
            case STEP -> entry.put("step", Integer.valueOf(main));
            case WORDS -> entry.put("words", main);
        }
    }
}
