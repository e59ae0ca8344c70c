package greenplan.ui.progress;

import com.vaadin.flow.component.html.Div;
import greenplan.schema.ProgressState;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.Field;
import greenplan.ui.typing.SavedRow;
import greenplan.ui.typing.Typed;
import greenplan.ui.typing.TypedDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The fields in which is typed how far a duty has got, and what they mean as input of a mutation. */
record ProgressFields(ReportProgress progress, Voice voice) {

    /** The fields, placed in the row. */
    Div in(SavedRow row) {
        var shown = stored(progress);
        var fields = new Div(
                row.field(
                        "state",
                        Field.choice(
                                row.id("state"),
                                "state",
                                voice.say("report.progress.state"),
                                shown.get("state"),
                                states())),
                row.field(
                        "text",
                        Field.lines(row.id("text"), "text", voice.say("report.progress"), shown.get("text"), 3)
                                .main()),
                row.field(
                        "product",
                        Field.line(
                                row.id("product"),
                                "product",
                                voice.say("report.progress.product"),
                                shown.get("product"))),
                row.field("day", Field.day(row.id("day"), "day", voice.say("report.progress.day"), shown.get("day"))));
        fields.addClassName("progress-fields");
        return fields;
    }

    private Map<String, String> states() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", voice.say("report.choose"));
        for (ProgressState state : ProgressState.values()) {
            choices.put(state.name(), voice.texts().word("element.progress", state));
        }
        return choices;
    }

    /** What the fields hold for a stored row, by their names. */
    static Map<String, String> stored(ReportProgress of) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("state", of.state() == null ? "" : of.state().name());
        fields.put("text", Objects.requireNonNullElse(of.text(), ""));
        fields.put("product", Objects.requireNonNullElse(of.product(), ""));
        fields.put("day", of.day() == null ? "" : TypedDay.shown(of.day()));
        return fields;
    }

    /** What was typed, as the API takes it. */
    Map<String, Object> entry(Typed typed) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("text", typed.required("text"));
        for (String name : new String[] {"state", "product"}) {
            String text = typed.text(name);
            if (text != null) {
                entry.put(name, text);
            }
        }
        String day = typed.text("day");
        if (day != null) {
            // One that cannot be read never gets here, see isUnreadableDay.
            TypedDay.read(day).ifPresent(read -> entry.put("day", read.toString()));
        }
        return entry;
    }

    /** The day that was typed is none. */
    static boolean isUnreadableDay(Typed typed) {
        String day = typed.text("day");
        return day != null && TypedDay.read(day).isEmpty();
    }
}
