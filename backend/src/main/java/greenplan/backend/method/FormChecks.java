package greenplan.backend.method;

import greenplan.schema.Comparator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The guards of the target forms. Every message ends with the value that was refused. */
final class FormChecks {

    private FormChecks() {}

    static void check(boolean holds, String rule, @Nullable Object value) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ", but was: " + value);
        }
    }

    static void bears(FormRule form, BigDecimal number, String rule) {
        check(form.bears(number), rule, number);
    }

    static void text(String words, String name) {
        check(!words.isBlank(), name + " must not be empty", "\"" + words + "\"");
    }

    static void takes(FormRule form, Comparator comparator) {
        check(
                form.comparators().contains(comparator),
                "The comparator must be one of " + form.comparators(),
                comparator);
    }
}
