package greenplan.backend.amendment;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.DUTY_VERSION;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.TARGET;
import static greenplan.db.published.Tables.TARGET_VERSION;
import static greenplan.db.published.Tables.TERRITORY;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Statements;
import greenplan.db.DateSpan;
import greenplan.db.published.tables.DutyVersion;
import greenplan.db.published.tables.TargetVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Versions of targets and duties as everybody may read them, oldest first. */
@Component
class PublishedVersions {

    private static final TargetVersion TOUCHED_TARGET = TARGET_VERSION.as("touched");
    private static final DutyVersion TOUCHED_DUTY = DUTY_VERSION.as("touched");

    private final Statements statements;

    PublishedVersions(Statements statements) {
        this.statements = statements;
    }

    /** All versions of targets. */
    Map<Long, List<Version>> ofTargets(Set<Long> targets) {
        return targets(statements.of(() -> targets(among(TARGET_VERSION.TARGET_ID))), targets);
    }

    /** All versions of duties. */
    Map<Long, List<Version>> ofDuties(Set<Long> duties) {
        return duties(statements.of(() -> duties(among(DUTY_VERSION.DUTY_ID))), duties);
    }

    /** All versions of the targets that amendments touch. */
    Map<Long, List<Version>> targetsOf(Set<Long> amendments) {
        return targets(
                statements.of(() -> targets(TARGET_VERSION.TARGET_ID.in(select(TOUCHED_TARGET.TARGET_ID)
                        .from(TOUCHED_TARGET)
                        .where(among(TOUCHED_TARGET.AMENDMENT_ID))))),
                amendments);
    }

    /** All versions of the duties that amendments touch. */
    Map<Long, List<Version>> dutiesOf(Set<Long> amendments) {
        return duties(
                statements.of(() -> duties(DUTY_VERSION.DUTY_ID.in(
                        select(TOUCHED_DUTY.DUTY_ID).from(TOUCHED_DUTY).where(among(TOUCHED_DUTY.AMENDMENT_ID))))),
                amendments);
    }

    private static Select<?> targets(Condition which) {
        return select(TARGET_VERSION.fields())
                .select(TERRITORY.ID, TERRITORY.NAME_VI, TERRITORY.NAME_EN)
                .from(TARGET_VERSION)
                .join(TARGET)
                .on(TARGET.ID.eq(TARGET_VERSION.TARGET_ID))
                .join(PLAN)
                .on(PLAN.ID.eq(TARGET.PLAN_ID))
                .join(TERRITORY)
                .on(TERRITORY.ID.eq(coalesce(TARGET_VERSION.TERRITORY_ID, PLAN.TERRITORY_ID)))
                .where(which, isSomeDay(TARGET_VERSION.VALID))
                .orderBy(TARGET_VERSION.TARGET_ID, TARGET_VERSION.VALID);
    }

    private static Map<Long, List<Version>> targets(Statements.Kept statement, Set<Long> keys) {
        return statement
                .with(keys(keys))
                .fetchGroups(
                        TARGET_VERSION.TARGET_ID,
                        row -> new Version(
                                row.get(TARGET_VERSION.TARGET_ID),
                                row.get(TARGET_VERSION.AMENDMENT_ID),
                                row.get(TERRITORY.ID),
                                row.get(TARGET_VERSION.VALID),
                                Said.ofTarget(
                                        column -> row.get(requireNonNull(TARGET_VERSION.field(column))),
                                        row.get(TERRITORY.NAME_VI),
                                        row.get(TERRITORY.NAME_EN)),
                                row.get(TARGET_VERSION.REPEALED)));
    }

    private static Select<?> duties(Condition which) {
        return select(DUTY_VERSION.fields())
                .from(DUTY_VERSION)
                .where(which, isSomeDay(DUTY_VERSION.VALID))
                .orderBy(DUTY_VERSION.DUTY_ID, DUTY_VERSION.VALID);
    }

    private static Map<Long, List<Version>> duties(Statements.Kept statement, Set<Long> keys) {
        return statement
                .with(keys(keys))
                .fetchGroups(
                        DUTY_VERSION.DUTY_ID,
                        row -> new Version(
                                row.get(DUTY_VERSION.DUTY_ID),
                                row.get(DUTY_VERSION.AMENDMENT_ID),
                                null,
                                row.get(DUTY_VERSION.VALID),
                                Said.ofDuty(column -> row.get(requireNonNull(DUTY_VERSION.field(column)))),
                                row.get(DUTY_VERSION.REPEALED)));
    }

    /** A version that another of the same day took over from is in force on no day. */
    private static Condition isSomeDay(Field<DateSpan> valid) {
        return condition("not isempty({0})", valid);
    }
}
