package greenplan.ui.typing;

import greenplan.ui.language.Formats;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as a clerk types it: {@code 9/3/2026}, {@code 09-03-2026}, {@code 9.3.26}; ISO 8601 reads, too. */
public final class TypedDay {

    private static final Pattern LOCAL = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})");

    private TypedDay() {}

    public static Optional<LocalDate> read(String typed) {
        try {
            var local = LOCAL.matcher(typed);
            if (!local.matches()) {
                return Optional.of(LocalDate.parse(typed));
            }
            int year = Integer.parseInt(local.group(3));
            return Optional.of(LocalDate.of(
                    year < 100 ? 2000 + year : year,
                    Integer.parseInt(local.group(2)),
                    Integer.parseInt(local.group(1))));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    public static String shown(LocalDate day) {
        return Formats.DAY.format(day);
    }
}
