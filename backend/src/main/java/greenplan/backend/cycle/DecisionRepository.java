package greenplan.backend.cycle;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.CYCLE_DECISION;
import static greenplan.db.base.Tables.CYCLE_EXTENSION;
import static greenplan.db.base.Tables.CYCLE_OVERRIDE;

import greenplan.db.base.enums.CycleDecisionKind;
import greenplan.db.base.enums.CycleFinding;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What is decided about cycles after they were opened. */
@Repository
class DecisionRepository {

    private final DSLContext database;
    private final Clock clock;

    DecisionRepository(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Sets a later deadline; false when the version is another one. */
    boolean extend(long cycle, int expectedVersion, LocalDate wasBefore, LocalDate dueBefore, String reason) {
        boolean first = changesOne(database.update(CYCLE)
                .set(CYCLE.DUE_BEFORE, dueBefore)
                .where(CYCLE.ID.eq(cycle))
                .and(CYCLE.VERSION.eq(expectedVersion)));
        if (first) {
            database.insertInto(CYCLE_EXTENSION)
                    .set(CYCLE_EXTENSION.CYCLE_ID, cycle)
                    .set(CYCLE_EXTENSION.WAS_BEFORE, wasBefore)
                    .set(CYCLE_EXTENSION.DUE_BEFORE, dueBefore)
                    .set(CYCLE_EXTENSION.REASON, reason)
                    .execute();
        }
        return first;
    }

    /** Changes what a cycle is; false when the version is another one. */
    boolean change(long cycle, int expectedVersion, Proposal wanted, int number, @Nullable String reason) {
        return decided(
                changesOne(database.update(CYCLE)
                        .set(CYCLE.KIND, wanted.kind())
                        .set(CYCLE.YEAR, wanted.year())
                        .set(CYCLE.NUMBER, number)
                        .set(CYCLE.TOPIC_VI, wanted.topicVi())
                        .set(CYCLE.TOPIC_EN, wanted.topicEn())
                        .set(CYCLE.OPENS_ON, wanted.opensOn())
                        .set(CYCLE.DUE_BEFORE, wanted.dueBefore())
                        .set(CYCLE.DATA_CUTOFF, wanted.dataCutoff())
                        .where(CYCLE.ID.eq(cycle), CYCLE.VERSION.eq(expectedVersion))),
                cycle,
                CycleDecisionKind.CHANGED,
                reason);
    }

    /** Closes or withdraws a cycle, or undoes that; false when the version is another one. */
    boolean decide(long cycle, int expectedVersion, CycleDecisionKind kind, String reason) {
        Field<OffsetDateTime> end = switch (kind) {
            case CLOSED, REOPENED -> CYCLE.CLOSED_AT;
            case WITHDRAWN, RESTORED -> CYCLE.WITHDRAWN_AT;
            case CHANGED -> throw new IllegalArgumentException("A change ends nothing: " + kind);
        };
        boolean ends = kind == CycleDecisionKind.CLOSED || kind == CycleDecisionKind.WITHDRAWN;
        return decided(
                changesOne(database.update(CYCLE)
                        .set(end, ends ? OffsetDateTime.now(clock) : null)
                        .where(CYCLE.ID.eq(cycle), CYCLE.VERSION.eq(expectedVersion))),
                cycle,
                kind,
                reason);
    }

    private boolean decided(boolean done, long cycle, CycleDecisionKind kind, @Nullable String reason) {
        if (done) {
            database.insertInto(CYCLE_DECISION)
                    .set(CYCLE_DECISION.CYCLE_ID, cycle)
                    .set(CYCLE_DECISION.KIND, kind)
                    .set(CYCLE_DECISION.REASON, reason)
                    .set(CYCLE_DECISION.AT, OffsetDateTime.now(clock))
                    .execute();
        }
        return done;
    }

    /** Keeps why a cycle is opened or changed although something is odd; the record keeps what was said before. */
    void overridden(long cycle, Map<CycleFinding, String> reasons) {
        reasons.forEach((finding, reason) -> database.insertInto(CYCLE_OVERRIDE)
                .set(CYCLE_OVERRIDE.CYCLE_ID, cycle)
                .set(CYCLE_OVERRIDE.FINDING, finding)
                .set(CYCLE_OVERRIDE.REASON, reason)
                .set(CYCLE_OVERRIDE.AT, OffsetDateTime.now(clock))
                .onConflict(CYCLE_OVERRIDE.CYCLE_ID, CYCLE_OVERRIDE.FINDING)
                .doUpdate()
                .set(CYCLE_OVERRIDE.REASON, reason)
                .execute());
    }
}
