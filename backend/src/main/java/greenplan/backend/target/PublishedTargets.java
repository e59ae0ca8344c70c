package greenplan.backend.target;

import static greenplan.backend.database.Sql.among;
import static greenplan.backend.target.PublishedTargetRows.COLUMNS;
import static greenplan.backend.target.PublishedTargetRows.inForce;
import static greenplan.backend.target.PublishedTargetRows.tables;
import static greenplan.backend.target.PublishedTargetRows.target;
import static greenplan.db.published.Tables.NOTE_TARGET;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.TARGET;
import static greenplan.db.published.Tables.TARGET_VERSION;
import static org.jooq.impl.DSL.noCondition;

import greenplan.backend.database.Siblings;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Targets as everybody may read them, as amended until a day, always in the order of the text; a list leaves out the repealed. */
@Component
public class PublishedTargets {

    private final DSLContext db;

    PublishedTargets(@Qualifier("published") DSLContext db) {
        this.db = db;
    }

    /** The target with a code in the plan with a code. */
    public Optional<Target> byCode(String plan, String code, LocalDate asOf) {
        return targets(asOf).where(PLAN.CODE.eq(plan), TARGET.CODE.eq(code)).fetchOptional(row -> target(row, asOf));
    }

    /** Targets by the keys of their rows. */
    public Map<Long, Target> byKeys(Set<Long> keys, LocalDate asOf) {
        return targets(asOf).where(among(TARGET.ID, keys)).fetchMap(TARGET.ID, row -> target(row, asOf));
    }

    /** One page of the targets of each plan. */
    Map<Long, Connection<Target>> page(Set<Long> plans, PublishedTargetFilter filter, Page page, LocalDate asOf) {
        var places = Siblings.number(
                TARGET.PLAN_ID,
                TARGET.ID,
                inForce(asOf),
                among(TARGET.PLAN_ID, plans).and(filter.condition()),
                TARGET.POSITION,
                TARGET.ID);
        return Siblings.pages(targets(asOf), TARGET.ID, places, page, row -> target(row, asOf));
    }

    /** All targets of plans. */
    Map<Long, List<Target>> ofPlans(Set<Long> plans, LocalDate asOf) {
        return grouped(TARGET.PLAN_ID, among(TARGET.PLAN_ID, plans), asOf);
    }

    /** Targets promised in clauses. */
    Map<Long, List<Target>> ofClauses(Set<Long> clauses, LocalDate asOf) {
        return grouped(TARGET.CLAUSE_ID, among(TARGET.CLAUSE_ID, clauses), asOf);
    }

    /** Targets that serve objectives. */
    Map<Long, List<Target>> ofObjectives(Set<Long> objectives, LocalDate asOf) {
        return grouped(TARGET.OBJECTIVE_ID, among(TARGET.OBJECTIVE_ID, objectives), asOf);
    }

    /** Targets of all plans that indicators measure. */
    Map<Long, List<Target>> ofIndicators(Set<Long> indicators, boolean includeSample, LocalDate asOf) {
        var real = includeSample ? noCondition() : PROVINCE.SAMPLE.isFalse();
        return grouped(
                TARGET.INDICATOR_ID, among(TARGET.INDICATOR_ID, indicators).and(real), asOf);
    }

    /** Targets that notes are about. */
    Map<Long, List<Target>> ofNotes(Set<Long> notes, LocalDate asOf) {
        return db.select(COLUMNS)
                .select(NOTE_TARGET.NOTE_ID)
                .from(tables(asOf))
                .join(NOTE_TARGET)
                .on(NOTE_TARGET.TARGET_ID.eq(TARGET.ID))
                .where(among(NOTE_TARGET.NOTE_ID, notes))
                .orderBy(PLAN.CODE, TARGET.POSITION, TARGET.ID)
                .fetchGroups(NOTE_TARGET.NOTE_ID, row -> target(row, asOf));
    }

    private Map<Long, List<Target>> grouped(Field<Long> parent, Condition which, LocalDate asOf) {
        return targets(asOf)
                .where(which, TARGET_VERSION.REPEALED.isFalse())
                .orderBy(PLAN.CODE, TARGET.POSITION, TARGET.ID)
                .fetchGroups(parent, row -> target(row, asOf));
    }

    private SelectJoinStep<Record> targets(LocalDate asOf) {
        return db.select(COLUMNS).from(tables(asOf));
    }
}
