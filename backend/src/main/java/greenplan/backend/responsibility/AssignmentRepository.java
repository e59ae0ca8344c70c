package greenplan.backend.responsibility;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.RESPONSIBILITY;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import greenplan.db.DateSpan;
import greenplan.db.base.enums.Modality;
import greenplan.db.base.enums.ResponsibilityBasis;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the focal agency decides about who answers for targets. */
@Repository
class AssignmentRepository {

    private final DSLContext database;

    AssignmentRepository(DSLContext database) {
        this.database = database;
    }

    /** Assigns targets; the new links by target, without those that were assigned to this agency before. */
    Map<Long, Long> assign(
            Collection<Long> targets, long agency, Modality modality, LocalDate from, String act, LocalDate actDate) {
        return database.insertInto(
                        RESPONSIBILITY,
                        RESPONSIBILITY.TARGET_ID,
                        RESPONSIBILITY.AGENCY_ID,
                        RESPONSIBILITY.MODALITY,
                        RESPONSIBILITY.BASIS,
                        RESPONSIBILITY.ACT,
                        RESPONSIBILITY.ACT_DATE,
                        RESPONSIBILITY.VALID,
                        RESPONSIBILITY.DECIDED_AT)
                .valuesOfRows(targets.stream()
                        .map(target -> row(
                                val(target),
                                val(agency),
                                val(modality),
                                val(ResponsibilityBasis.ASSIGNED),
                                val(act),
                                val(actDate),
                                val(DateSpan.since(from), RESPONSIBILITY.VALID),
                                currentOffsetDateTime()))
                        .toList())
                .onConflictDoNothing()
                .returningResult(RESPONSIBILITY.TARGET_ID, RESPONSIBILITY.ID)
                .fetch()
                .intoMap(RESPONSIBILITY.TARGET_ID, RESPONSIBILITY.ID);
    }

    /** Confirms inferences, each from its version; how many were still at it. */
    int confirm(Map<Long, Integer> links, String act, LocalDate actDate) {
        return database.update(RESPONSIBILITY)
                .set(RESPONSIBILITY.BASIS, ResponsibilityBasis.CONFIRMED)
                .set(RESPONSIBILITY.ACT, act)
                .set(RESPONSIBILITY.ACT_DATE, actDate)
                .set(RESPONSIBILITY.DECIDED_AT, currentOffsetDateTime())
                .where(at(links))
                .execute();
    }

    /** Rejects inferences, each from its version; how many were still at it. */
    int reject(Map<Long, Integer> links, LocalDate on, String reason) {
        return database.update(RESPONSIBILITY)
                .set(RESPONSIBILITY.REJECTED_ON, on)
                .set(RESPONSIBILITY.REJECTED_REASON, reason)
                .where(at(links))
                .execute();
    }

    private static Condition at(Map<Long, Integer> versions) {
        return row(RESPONSIBILITY.ID, RESPONSIBILITY.VERSION)
                .in(versions.entrySet().stream()
                        .map(link -> row(link.getKey(), link.getValue()))
                        .toList());
    }

    /** Ends a decision: {@code valid} is what is left of it. False when the version is another one. */
    boolean end(
            long link, int expectedVersion, DateSpan valid, String act, LocalDate actDate, @Nullable String reason) {
        return changesOne(database.update(RESPONSIBILITY)
                .set(RESPONSIBILITY.VALID, valid)
                .set(RESPONSIBILITY.ENDED_ACT, act)
                .set(RESPONSIBILITY.ENDED_ACT_DATE, actDate)
                .set(RESPONSIBILITY.ENDED_REASON, reason)
                .where(RESPONSIBILITY.ID.eq(link), RESPONSIBILITY.VERSION.eq(expectedVersion)));
    }
}
