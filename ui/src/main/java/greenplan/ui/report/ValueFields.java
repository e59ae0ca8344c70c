package greenplan.ui.report;

import com.vaadin.flow.component.html.Div;
import greenplan.schema.EntryKind;
import greenplan.schema.ObservationKind;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.Field;
import greenplan.ui.typing.SavedRow;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields in which a value is typed, by the form of its target.
 *
 * @param value the row as it is stored
 * @param usual what a row says that does not say otherwise
 */
record ValueFields(ReportValue value, Usual usual, Voice voice) {

    /** The fields, placed in the row: for a value, and for the reason why there is none. */
    Div in(SavedRow row) {
        var fields = new Div(
                row.field("none", none(row)),
                row.field(TypedValue.name(value.input()), main(row)),
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
        String name = TypedValue.name(value.input());
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

    private @Nullable String shown(String name) {
        return new StoredFields(value.input(), usual, voice).of(value).get(name) instanceof String text
                        && !text.isEmpty()
                ? text
                : null;
    }
}
