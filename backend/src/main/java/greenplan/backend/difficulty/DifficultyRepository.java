package greenplan.backend.difficulty;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.DIFFICULTY;
import static greenplan.db.base.Tables.DIFFICULTY_STEP;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import greenplan.db.base.enums.DifficultyLevel;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes where difficulties that have come lie, and what was answered. */
@Repository
class DifficultyRepository {

    private final DSLContext database;

    DifficultyRepository(DSLContext database) {
        this.database = database;
    }

    /** Lets a difficulty lie with a level, or with the higher one where it lies; false when the version is another one. */
    boolean reach(long report, long difficulty, int expectedVersion, DifficultyLevel level) {
        return changesOne(database.update(DIFFICULTY)
                .set(DIFFICULTY.LEVEL, greatest(DIFFICULTY.LEVEL, val(level)))
                .where(DIFFICULTY.ID.eq(difficulty), DIFFICULTY.REPORT_ID.eq(report))
                .and(DIFFICULTY.VERSION.eq(expectedVersion)));
    }

    /** Makes it public, or takes that back; false when the version is another one. */
    boolean publish(long report, long difficulty, int expectedVersion, @Nullable LocalDate on) {
        return changesOne(database.update(DIFFICULTY)
                .set(DIFFICULTY.PUBLISHED_ON, on)
                .where(DIFFICULTY.ID.eq(difficulty), DIFFICULTY.REPORT_ID.eq(report))
                .and(DIFFICULTY.VERSION.eq(expectedVersion)));
    }

    /** Writes that it came to a level, unless that is written. */
    void come(
            long report,
            long difficulty,
            DifficultyLevel level,
            OffsetDateTime since,
            @Nullable String reason,
            @Nullable String authority) {
        database.insertInto(DIFFICULTY_STEP)
                .set(DIFFICULTY_STEP.REPORT_ID, report)
                .set(DIFFICULTY_STEP.DIFFICULTY_ID, difficulty)
                .set(DIFFICULTY_STEP.LEVEL, level)
                .set(DIFFICULTY_STEP.SINCE, since)
                .set(DIFFICULTY_STEP.REASON, reason)
                .set(DIFFICULTY_STEP.AUTHORITY, authority)
                .onConflictDoNothing()
                .execute();
    }

    /** Writes the answer of a level to which it came; the key of the step. */
    long answer(long difficulty, DifficultyLevel level, String answer, LocalDate on, @Nullable String act) {
        Long step = database.update(DIFFICULTY_STEP)
                .set(DIFFICULTY_STEP.ANSWER, answer)
                .set(DIFFICULTY_STEP.ANSWERED_ON, on)
                .set(DIFFICULTY_STEP.ACT, act)
                .where(DIFFICULTY_STEP.DIFFICULTY_ID.eq(difficulty), DIFFICULTY_STEP.LEVEL.eq(level))
                .returning(DIFFICULTY_STEP.ID)
                .fetchSingle(DIFFICULTY_STEP.ID);
        return Objects.requireNonNull(step);
    }
}
