package greenplan.backend.record;

import greenplan.backend.graph.Text;
import greenplan.schema.ChangeKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says a change in words: who, what, why, and each value before and after. */
final class Wording {

    /** Columns in which whoever acted gave a reason. */
    private static final List<String> REASONS = List.of("reason", "correction_reason", "override_reason");

    private final Names names;
    private final SubjectWords subjects;
    private final ValueWords values;

    Wording(Names names) {
        this.names = names;
        this.subjects = new SubjectWords(names);
        this.values = new ValueWords(names);
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
                subjects.of(change),
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
            case "observation.value" -> subjects.ofValue(change);
            default -> null;
        };
        Text answer = value == null || target == null ? null : names.answer(target, value);
        return answer == null ? values.of(meaning, value) : answer;
    }
}
