package greenplan.backend.record;

import greenplan.backend.graph.Text;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which object a change is about, in words. */
record SubjectWords(Names names) {

    /** Which object, in words. */
    Text of(ChangeRow change) {
        Text label = Labels.table(change.table());
        Text of = subject(change);
        return of == null ? label : new Text(label.vi() + ": " + of.vi(), label.en() + ": " + of.en());
    }

    private @Nullable Text subject(ChangeRow change) {
        Text own = switch (change.table()) {
            case "target" -> names.of("target_id", change.row());
            case "duty" -> names.of("duty_id", change.row());
            case "agency" -> names.of("agency_id", change.row());
            case "account" -> names.of("account_id", change.row());
            case "report" -> names.of("report_id", change.row());
            case "cycle" -> names.of("cycle_id", change.row());
            case "note" -> names.of("note_id", change.row());
            case "agency_reorganisation", "province_reorganisation", "amendment" -> act(change);
            default -> null;
        };
        Long ofValue = ofValue(change);
        return Stream.concat(
                        Stream.of(own, ofValue == null ? null : names.of("target_id", ofValue)),
                        Stream.of("target_id", "duty_id", "report_id", "cycle_id", "note_id", "account_id", "agency_id")
                                .map(column -> pointed(change, column)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The target of the row of a report that the change belongs to. */
    @Nullable
    Long ofValue(ChangeRow change) {
        Long own = change.key("value_id");
        Long value = own == null ? change.key("report_value_id") : own;
        return value == null ? null : names.targetsOfValues().get(value);
    }

    /** The number of an act. */
    private static @Nullable Text act(ChangeRow change) {
        Map<String, String> row =
                Objects.requireNonNullElse(change.after(), Objects.requireNonNullElse(change.before(), Map.of()));
        String number = row.get("act_number");
        return number == null ? null : new Text(number, number);
    }

    private @Nullable Text pointed(ChangeRow change, String column) {
        Long key = change.key(column);
        return key == null ? null : names.of(column, key);
    }
}
