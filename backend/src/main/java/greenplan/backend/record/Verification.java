package greenplan.backend.record;

import greenplan.backend.database.Derived;
import greenplan.backend.graph.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Checks that the record adds up: every change by its own hash, every block by the changes it holds and the block before; and that what is kept
 * ready for readers is what the rows say.
 */
@Service
class Verification {

    private final DSLContext database;
    private final ChangeRepository changes;
    private final List<Derived> ready;

    Verification(DSLContext database, ChangeRepository changes, List<Derived> ready) {
        this.database = database;
        this.changes = changes;
        this.ready = ready;
    }

    /**
     * What was found.
     *
     * @param sound nothing is wrong
     * @param changes how many changes there are
     * @param blocks how many blocks seal them
     * @param head hash of the newest block, in hexadecimal; null when there is none
     * @param findings how many things are wrong
     * @param sentence the same in words, with the first row that is wrong
     */
    record Outcome(
            boolean sound,
            int changes,
            int blocks,
            @Nullable String head,
            int findings,
            Text sentence) {}

    /**
     * Reads the whole record; about a second for a hundred thousand changes.
     *
     * @param kept a head that somebody kept earlier: it must still be in the chain, or its end was cut off. Null when
     *     nobody did
     */
    Outcome verify(@Nullable String kept) {
        List<Record> wrong = List.copyOf(database.fetch(
                "select problem, seq, change_id from record.verify() order by change_id nulls last, seq limit 1000"));
        Record totals = Objects.requireNonNull(database.fetchOne("""
                select (select count(*)::int from record.change) as changes, (select count(*)::int from record.block) as blocks,
                  (select encode(hash, 'hex') from record.block order by seq desc limit 1) as head,
                  exists (select from record.block where encode(hash, 'hex') = {0}) as kept
                """, org.jooq.impl.DSL.val(kept, String.class)));
        int all = totals.get("changes", Integer.class);
        int blocks = totals.get("blocks", Integer.class);
        String head = totals.get("head", String.class);
        boolean cut = kept != null && !totals.get("kept", Boolean.class);
        if (cut || !wrong.isEmpty()) {
            return new Outcome(
                    false,
                    all,
                    blocks,
                    head,
                    wrong.size() + (cut ? 1 : 0),
                    wrong.isEmpty() ? cut(kept) : broken(wrong));
        }
        // What is kept ready takes longest to work out, and does not matter while the record itself is broken.
        List<String> otherwise = keptOtherwise();
        return otherwise.isEmpty()
                ? new Outcome(true, all, blocks, head, 0, sound(all, blocks, head))
                : new Outcome(false, all, blocks, head, otherwise.size(), differing(otherwise));
    }

    private static Text sound(int all, int blocks, @Nullable String head) {
        return head == null
                ? new Text(
                        "Sổ thay đổi khớp: chưa có khối nào (%d thay đổi).".formatted(all),
                        "The record adds up: there is no block yet (%d changes).".formatted(all))
                : new Text(
                        "Sổ thay đổi khớp: %d thay đổi trong %d khối, khối cuối %s.".formatted(all, blocks, head),
                        "The record adds up: %d changes in %d blocks, the newest block is %s."
                                .formatted(all, blocks, head));
    }

    private static Text cut(@Nullable String kept) {
        return new Text(
                "Sổ thay đổi đã bị cắt hoặc lập lại: không còn khối %s.".formatted(kept),
                "The record was cut off or made anew: it no longer holds the block %s.".formatted(kept));
    }

    /** By triggers, and by Java. An older database, which is checked as it is, keeps nothing ready. */
    private List<String> keptOtherwise() {
        if (database.fetchValue("select to_regclass('greenplan.kept_otherwise')") == null) {
            return List.of();
        }
        return Stream.concat(
                        database
                                .fetch(
                                        "select tbl || ' ' || key from greenplan.kept_otherwise order by tbl, key limit 1000")
                                .getValues(0, String.class)
                                .stream(),
                        ready.stream().map(Derived::otherwise).flatMap(List::stream))
                .toList();
    }

    /** The record itself is sound. What search finds is made anew by a function of its own. */
    private static Text differing(List<String> rows) {
        boolean found = rows.stream().anyMatch(row -> row.startsWith("found "));
        boolean others = rows.stream().anyMatch(row -> !row.startsWith("found "));
        String anew = Stream.of(others ? "greenplan.read_all_anew()" : null, found ? "greenplan.find_all_anew()" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Text(
                "Sổ thay đổi khớp, nhưng %d hàng lưu sẵn cho người đọc khác với dữ liệu gốc; hàng đầu là %s. Gọi %s để lập lại."
                        .formatted(rows.size(), rows.getFirst(), anew),
                "The record adds up, but %d rows that are kept ready for readers differ from what they are made of; the first is %s. Call %s to make them anew."
                        .formatted(rows.size(), rows.getFirst(), anew));
    }

    private Text broken(List<Record> wrong) {
        Record first = wrong.getFirst();
        String problem = first.get("problem", String.class);
        Long key = first.get("change_id", Long.class);
        if (key == null) {
            long block = first.get("seq", Long.class);
            return new Text(
                    "Sổ thay đổi không khớp ở %d chỗ; chỗ đầu là khối %d, không nối với khối trước."
                            .formatted(wrong.size(), block),
                    "The record is broken in %d places; the first is block %d, which does not follow the one before."
                            .formatted(wrong.size(), block));
        }
        ChangeRow row = changes.change(key);
        String where = row == null ? "" : " (%s %d, %s, %s)".formatted(row.table(), row.row(), row.at(), row.actor());
        return new Text(
                "Sổ thay đổi không khớp ở %d chỗ; chỗ đầu là thay đổi %d%s: %s."
                        .formatted(
                                wrong.size(),
                                key,
                                where,
                                switch (problem) {
                                    case "changed" -> "nội dung khác mã băm";
                                    case "missing" -> "đã bị xóa";
                                    default -> "không nằm trong khối nào";
                                }),
                "The record is broken in %d places; the first is change %d%s: %s."
                        .formatted(
                                wrong.size(),
                                key,
                                where,
                                switch (problem) {
                                    case "changed" -> "its content differs from its hash";
                                    case "missing" -> "it was removed";
                                    default -> "no block holds it";
                                }));
    }
}
