package greenplan.ui.report;

import greenplan.schema.EntryKind;
import greenplan.ui.typing.Typed;
import greenplan.ui.typing.TypedDay;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was typed in the fields of a value, as input of a mutation.
 *
 * @param input the form of the value
 */
record TypedValue(EntryKind input) {

    /** Name of the field for the value itself. */
    static String name(EntryKind input) {
        return switch (input) {
            case NUMBER -> "amount";
            case YES_NO -> "answer";
            case STEP -> "step";
            case WORDS -> "words";
        };
    }

    /** What was typed, as the API takes it. */
    Map<String, Object> entry(Typed typed) {
        var entry = new LinkedHashMap<String, Object>();
        if (typed.isTicked("none")) {
            entry.put("noDataReason", typed.required("noDataReason"));
            return entry;
        }
        String main = typed.text(name(input));
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
        switch (input) {
            case NUMBER -> entry.put("amount", main);
            case YES_NO -> entry.put("answer", Boolean.valueOf(main));
            case STEP -> entry.put("step", Integer.valueOf(main));
            case WORDS -> entry.put("words", main);
        }
    }
}
