package greenplan.backend.record;

import greenplan.backend.database.Derived;
import greenplan.backend.graph.Text;
import java.util.List;
import java.util.Objects;
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
                    wrong.isEmpty()
                            ? VerificationWords.cut(kept)
                            : VerificationWords.broken(wrong, change(wrong.getFirst())));
        }
        // What is kept ready takes longest to work out, and does not matter while the record itself is broken.
        List<String> otherwise = keptOtherwise();
        return otherwise.isEmpty()
                ? new Outcome(true, all, blocks, head, 0, VerificationWords.sound(all, blocks, head))
                : new Outcome(false, all, blocks, head, otherwise.size(), VerificationWords.differing(otherwise));
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

    private @Nullable ChangeRow change(Record wrong) {
        Long key = wrong.get("change_id", Long.class);
        return key == null ? null : changes.change(key);
    }
}
