package greenplan.backend.record;

import greenplan.backend.graph.Text;
import greenplan.db.base.enums.TargetForm;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the keys in some changes stand for, by kind of key. */
record Names(
        Map<Long, String> accounts,
        Map<Long, Text> agencies,
        Map<Long, Text> provinces,
        Map<Long, String> targets,
        Map<Long, TargetForm> forms,
        Map<Long, String> duties,
        Map<Long, Text> territories,
        Map<Long, Text> reports,
        Map<Long, Text> cycles,
        Map<Long, String> notes,
        Map<Long, Long> targetsOfValues) {

    /** The column that says of which kind the keys in this one are: who precedes or follows is an agency, or a province. */
    static String meaning(String table, String column) {
        return switch (column) {
            case "predecessor_id", "successor_id" -> table.equals("province_succession") ? "province_id" : "agency_id";
            default -> column;
        };
    }

    /** Keys in these columns, before and after, and those of the rows of the table. */
    static Set<Long> keys(Collection<ChangeRow> changes, List<String> columns, String table) {
        var keys = new HashSet<Long>();
        for (ChangeRow change : changes) {
            if (change.table().equals(table)) {
                keys.add(change.row());
            }
            Stream.of(change.before(), change.after())
                    .flatMap(Stream::ofNullable)
                    .flatMap(row -> row.entrySet().stream())
                    .filter(entry -> columns.contains(meaning(change.table(), entry.getKey())))
                    .forEach(entry -> keys.add(Long.valueOf(entry.getValue())));
        }
        return keys;
    }

    /** What the key in a column stands for; null when it is not told. */
    @Nullable
    Text of(String column, long key) {
        return switch (column) {
            case "agency_id", "member_id", "class_id" -> agencies.get(key);
            case "province_id" -> provinces.get(key);
            case "territory_id" -> territories.get(key);
            case "target_id" -> plain(targets.get(key));
            case "duty_id" -> plain(duties.get(key));
            case "account_id" -> plain(accounts.get(key));
            case "report_id" -> reports.get(key);
            case "cycle_id" -> cycles.get(key);
            case "note_id" -> plain(notes.get(key));
            default -> null;
        };
    }

    /** What a report answered to a target that takes no number, in words; null for a number. */
    @Nullable
    Text answer(long target, String amount) {
        return switch (forms.get(target)) {
            case RECURRING, COMPLIANCE -> amount.equals("0") ? new Text("không", "no") : new Text("có", "yes");
            case DELIVERABLE -> new Text(amount + " bước đã xong", amount + " steps done");
            case null, default -> null;
        };
    }

    private static @Nullable Text plain(@Nullable String name) {
        return name == null ? null : new Text(name, name);
    }
}
