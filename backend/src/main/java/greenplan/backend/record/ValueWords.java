package greenplan.backend.record;

import greenplan.backend.graph.Text;
import greenplan.backend.start.Vietnam;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value of a row as people write it: days, yes and no, keys by the names of what they stand for. */
record ValueWords(Names names) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    private static final Pattern SPAN = Pattern.compile("[\\[(](\\d{4}-\\d\\d-\\d\\d)?,(\\d{4}-\\d\\d-\\d\\d)?[)\\]]");

    /** Null when nothing is said. */
    @Nullable
    Text of(String column, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (column.endsWith("_id") && value.matches("\\d{1,18}")) {
            return Objects.requireNonNullElse(names.of(column, Long.parseLong(value)), new Text(value, value));
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return new Text(LocalDate.parse(value).format(Vietnam.DAY), value);
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
            String moment =
                    OffsetDateTime.parse(value).atZoneSameInstant(Vietnam.ZONE).format(MOMENT);
            return new Text(moment, moment);
        }
        if (SPAN.matcher(value).matches()) {
            return span(DateSpan.parse(value));
        }
        if (value.matches("-?\\d+\\.\\d+")) {
            return new Text(value.replace('.', ','), value);
        }
        return Labels.value(value);
    }

    /** From the first to the last day. */
    private static Text span(DateSpan span) {
        LocalDate from = span.from();
        LocalDate last = span.to();
        if (from == null) {
            return last == null
                    ? new Text("không giới hạn", "without limit")
                    : new Text("đến hết ngày " + last.format(Vietnam.DAY), "until " + last);
        }
        return last == null
                ? new Text("từ ngày " + from.format(Vietnam.DAY), "from " + from)
                : new Text(
                        "từ %s đến hết %s".formatted(from.format(Vietnam.DAY), last.format(Vietnam.DAY)),
                        from + " to " + last);
    }
}
