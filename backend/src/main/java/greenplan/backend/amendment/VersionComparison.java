package greenplan.backend.amendment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Whether a version reads otherwise than the one before it, or is another promise. */
final class VersionComparison {

    /** What every version has of its own. */
    private static final Set<String> OF_THE_VERSION = Set.of("id", "amendment_id", "judged_by_id", "valid");

    private VersionComparison() {}

    /** A version reads otherwise than the one before it, or is another promise. */
    static boolean isOther(Record before, Record after) {
        return Arrays.stream(after.fields())
                .filter(field -> !OF_THE_VERSION.contains(field.getName()))
                .filter(field -> before.field(field.getName()) != null)
                .anyMatch(field -> !isSame(before.get(field.getName()), after.get(field)));
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return switch (one) {
            case BigDecimal number when other instanceof BigDecimal its -> number.compareTo(its) == 0;
            case Object[] several when other instanceof Object[] its -> Arrays.equals(several, its);
            case null, default -> Objects.equals(one, other);
        };
    }
}
