package greenplan.backend.difficulty;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.DIFFICULTY;
import static greenplan.db.base.Tables.REMOVED_DIFFICULTY;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Writes difficulties of reports that are not handed over yet. */
@Repository
class WrittenDifficultyRepository {

    private final DSLContext database;

    WrittenDifficultyRepository(DSLContext database) {
        this.database = database;
    }

    void add(long report, String cause, String proposal) {
        database.insertInto(DIFFICULTY)
                .set(DIFFICULTY.REPORT_ID, report)
                .set(DIFFICULTY.CAUSE, cause)
                .set(DIFFICULTY.PROPOSAL, proposal)
                .execute();
    }

    /** False when the version is another one. */
    boolean change(long report, long key, int expectedVersion, String cause, String proposal) {
        return changesOne(database.update(DIFFICULTY)
                .set(DIFFICULTY.CAUSE, cause)
                .set(DIFFICULTY.PROPOSAL, proposal)
                .where(DIFFICULTY.ID.eq(key), DIFFICULTY.REPORT_ID.eq(report))
                .and(DIFFICULTY.VERSION.eq(expectedVersion)));
    }

    /** Takes a difficulty out, and keeps it so that it can come back; false when the version is another one. */
    boolean remove(long key, int expectedVersion, long by, OffsetDateTime at) {
        var gone = name("gone")
                .as(database.deleteFrom(DIFFICULTY)
                        .where(DIFFICULTY.ID.eq(key), DIFFICULTY.VERSION.eq(expectedVersion))
                        .returning());
        return changesOne(database.with(gone)
                .insertInto(REMOVED_DIFFICULTY)
                .columns(REMOVED_DIFFICULTY.fields())
                .select(select(
                                gone.field(DIFFICULTY.ID),
                                gone.field(DIFFICULTY.REPORT_ID),
                                gone.field(DIFFICULTY.CAUSE),
                                gone.field(DIFFICULTY.PROPOSAL),
                                gone.field(DIFFICULTY.VERSION),
                                val(by),
                                val(at))
                        .from(gone)));
    }

    /** Brings a difficulty of the report back as it was; false when none of this key was taken out. */
    boolean restore(long report, long key) {
        var back = name("back")
                .as(database.deleteFrom(REMOVED_DIFFICULTY)
                        .where(REMOVED_DIFFICULTY.ID.eq(key), REMOVED_DIFFICULTY.REPORT_ID.eq(report))
                        .returning());
        return changesOne(database.with(back)
                .insertInto(DIFFICULTY)
                .columns(DIFFICULTY.ID, DIFFICULTY.REPORT_ID, DIFFICULTY.CAUSE, DIFFICULTY.PROPOSAL, DIFFICULTY.VERSION)
                .select(select(
                                back.field(REMOVED_DIFFICULTY.ID),
                                back.field(REMOVED_DIFFICULTY.REPORT_ID),
                                back.field(REMOVED_DIFFICULTY.CAUSE),
                                back.field(REMOVED_DIFFICULTY.PROPOSAL),
                                Objects.requireNonNull(back.field(REMOVED_DIFFICULTY.VERSION))
                                        .plus(1))
                        .from(back)));
    }
}
