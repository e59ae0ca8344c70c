package greenplan.ui.typing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a row, by their names, as the browser sent it. */
public record Typed(Map<String, Object> fields) {

    /** Text of a field, without blanks around it; null when it is empty or not there. */
    public @Nullable String text(String name) {
        return fields.get(name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    /** Text of a field that the mutation always wants. */
    public String required(String name) {
        return fields.get(name) instanceof String text ? text.strip() : "";
    }

    /** Whether a box is ticked. */
    public boolean isTicked(String name) {
        return Boolean.TRUE.equals(fields.get(name));
    }

    /** What the browser knows this saving by. */
    String number() {
        return required("number");
    }

    /** The version that a restored text was typed over; the one that the row shows otherwise. */
    public int version(int shown) {
        String kept = text("version");
        return kept == null ? shown : Integer.parseInt(kept);
    }
}
