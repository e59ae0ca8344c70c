package greenplan.backend.record;

import greenplan.backend.graph.Text;
import greenplan.backend.start.Vietnam;
import greenplan.db.DateSpan;
import greenplan.schema.ChangeKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a change in words: dates and yes and no as people write them, keys by the names of what they stand for. */
final class Wording {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    private static final Pattern SPAN = Pattern.compile("[\\[(](\\d{4}-\\d\\d-\\d\\d)?,(\\d{4}-\\d\\d-\\d\\d)?[)\\]]");

    /** Columns in which whoever acted gave a reason. */
    private static final List<String> REASONS = List.of("reason", "correction_reason", "override_reason");

    private final Names names;

    Wording(Names names) {
        this.names = names;
    }

    RecordedChange of(ChangeRow change) {
        var kind = change.before() == null
                ? ChangeKind.ADDED
                : change.after() == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
        return new RecordedChange(
                change.key(),
                change.at(),
                change.account(),
                actor(change),
                kind,
                change.table(),
                what(change),
                why(change),
                fields(change));
    }

    private Text actor(ChangeRow change) {
        Long account = change.account();
        String name = account == null ? null : names.accounts().get(account);
        if (name != null) {
            return new Text(name, name);
        }
        Text part = Labels.value(change.actor().replace(':', '-'));
        return new Text("Cổng (" + part.vi() + ")", "The portal (" + part.en() + ")");
    }

    /** Which object, in words. */
    Text what(ChangeRow change) {
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
    private @Nullable Long ofValue(ChangeRow change) {
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

    private static @Nullable String why(ChangeRow change) {
        if (change.reason() != null) {
            return change.reason();
        }
        Map<String, String> before = Objects.requireNonNullElse(change.before(), Map.of());
        Map<String, String> after = Objects.requireNonNullElse(change.after(), Map.of());
        return REASONS.stream()
                .filter(column ->
                        after.containsKey(column) && !after.get(column).equals(before.get(column)))
                .map(after::get)
                .findFirst()
                .orElse(null);
    }

    private List<RecordedChange.Field> fields(ChangeRow change) {
        Map<String, String> before = Objects.requireNonNullElse(change.before(), Map.of());
        Map<String, String> after = Objects.requireNonNullElse(change.after(), Map.of());
        var columns = new LinkedHashSet<>(after.keySet());
        columns.addAll(before.keySet());
        var fields = new ArrayList<RecordedChange.Field>();
        for (String column : columns) {
            if (!Objects.equals(before.get(column), after.get(column))) {
                String meaning = Names.meaning(change.table(), column);
                Labels.column(change.table(), column)
                        .ifPresent(label -> fields.add(new RecordedChange.Field(
                                column,
                                label,
                                told(change, meaning, before, column),
                                told(change, meaning, after, column))));
            }
        }
        return fields;
    }

    private @Nullable Text told(ChangeRow change, String meaning, Map<String, String> row, String column) {
        String value = row.get(column);
        Long target = switch (change.table() + "." + column) {
            case "report_value.amount" -> change.key("target_id");
            case "observation.value" -> ofValue(change);
            default -> null;
        };
        Text answer = value == null || target == null ? null : names.answer(target, value);
        return answer == null ? words(meaning, value) : answer;
    }

    private @Nullable Text words(String column, @Nullable String value) {
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
