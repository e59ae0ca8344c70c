package greenplan.ui.workspace;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the fields of a form say in the input of its mutation, each by its name there; what is empty is left out. */
final class FormInput {

    private final Map<String, Supplier<@Nullable Object>> values = new LinkedHashMap<>();

    void value(String name, Supplier<@Nullable Object> value) {
        values.put(name, value);
    }

    /** What was filled in; null for nothing. */
    static @Nullable Object told(@Nullable Object value) {
        return switch (value) {
            case String text when text.isBlank() -> null;
            case String text -> text.strip();
            case null -> null;
            case Object other -> other;
        };
    }

    /** As it stands now, with what is known besides. */
    Map<String, Object> with(Map<String, ?> known) {
        var input = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> {
            switch (value.get()) {
                case null -> {}
                case LocalDate day -> input.put(name, day.toString());
                case Enum<?> chosen -> input.put(name, chosen.name());
                case Object other -> input.put(name, other);
            }
        });
        input.putAll(known);
        return input;
    }
}
