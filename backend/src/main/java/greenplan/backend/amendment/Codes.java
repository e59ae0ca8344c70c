package greenplan.backend.amendment;

import greenplan.schema.PlainLetters;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Codes of what acts add, none given twice: {@code BS-2030-1} for a target, {@code BS(1)} for a duty; BS stands for bổ sung. */
final class Codes {

    private final Set<String> taken;

    Codes(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    String target(@Nullable Integer dueYear) {
        String beginning = dueYear == null ? "BS-" : "BS-" + dueYear + "-";
        return next(beginning, "");
    }

    String duty() {
        return next("BS(", ")");
    }

    /** The beginning alone while nobody has it, and with a number after that. */
    String indicator(String beginning) {
        return taken.add(beginning) ? beginning : next(beginning + "-", "");
    }

    private String next(String before, String after) {
        int number = 1;
        while (!taken.add(before + number + after)) {
            number++;
        }
        return before + number + after;
    }

    /** A name as a code: small letters without marks, numbers and hyphens. */
    static String slug(String name) {
        String plain = PlainLetters.slug(name);
        String shortened = plain.length() <= 60 ? plain : plain.substring(0, 60).replaceAll("-[^-]*$", "");
        return shortened.isEmpty() ? "chi-so" : shortened;
    }
}
