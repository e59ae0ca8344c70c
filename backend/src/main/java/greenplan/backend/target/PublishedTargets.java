package greenplan.backend.target;

import static greenplan.backend.database.Given.DAY;
import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.pointedTo;
import static greenplan.backend.target.PublishedSurroundings.PLAN_PROVINCE;
import static greenplan.backend.target.PublishedSurroundings.WHOLE;
import static greenplan.backend.target.PublishedTargetRows.columns;
import static greenplan.backend.target.PublishedTargetRows.inForce;
import static greenplan.backend.target.PublishedTargetRows.tables;
import static greenplan.backend.target.PublishedTargetRows.target;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.NOTE_TARGET;
import static greenplan.db.published.Tables.OBJECTIVE;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.TARGET;
import static greenplan.db.published.Tables.TARGET_VERSION;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Given;
import greenplan.backend.database.Row;
import greenplan.backend.database.Siblings;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectJoinStep;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** Targets as everybody may read them, as amended until a day, always in the order of the text; a list leaves out the repealed. */
@Component
public class PublishedTargets {

    /** Provinces that are not fictional. */
    private static final Select<Record1<Long>> REAL =
            select(PROVINCE.ID).from(PROVINCE).where(PROVINCE.SAMPLE.isFalse());

    private static final Given<String> PLAN_CODE = new Given<>("plan", SQLDataType.VARCHAR);
    private static final Given<String> CODE = new Given<>("code", SQLDataType.VARCHAR);

    private final Statements statements;
    private final Clock clock;

    PublishedTargets(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** How rows become targets, which are judged today. */
    private Function<Row, Target> reading(LocalDate asOf, Set<PublishedSurroundings> with) {
        var today = LocalDate.now(clock);
        return row -> target(row, asOf, with, today);
    }

    /** The target with a code in the plan with a code. */
    public Optional<Target> byCode(String plan, String code, LocalDate asOf, Asked asked) {
        var around = PublishedSurroundings.of(asked);
        return statements
                .of(around, these -> targets(these).where(PLAN.CODE.eq(PLAN_CODE), TARGET.CODE.eq(CODE)))
                .with(PLAN_CODE.is(plan), CODE.is(code), DAY.is(asOf))
                .fetchOptional(reading(asOf, around));
    }

    /** Targets by the keys of their rows, alone. */
    public Map<Long, Target> byKeys(Set<Long> keys, LocalDate asOf) {
        return byKeys(keys, asOf, Asked.nothing());
    }

    /** Targets by the keys of their rows. */
    public Map<Long, Target> byKeys(Set<Long> keys, LocalDate asOf, Asked asked) {
        var around = PublishedSurroundings.of(asked);
        return statements
                .of(
                        around,
                        these -> targets(these)
                                .where(among(TARGET.ID), pointedTo(PLAN.ID, TARGET, TARGET.ID, TARGET.PLAN_ID)))
                .with(keys(keys), DAY.is(asOf))
                .fetchMap(TARGET.ID, reading(asOf, around));
    }

    /** One page of the targets of each plan. */
    Map<Long, Connection<Target>> page(
            Set<Long> plans, PublishedTargetFilter filter, Page page, LocalDate asOf, Asked asked) {
        var around = PublishedSurroundings.of(asked);
        var values = new ArrayList<>(filter.values());
        values.addAll(Siblings.page(page));
        values.addAll(List.of(keys(plans), DAY.is(asOf)));
        return Siblings.pages(
                statements
                        .of(new Pages(filter.shape(), around), Pages::statement)
                        .with(values),
                page,
                reading(asOf, around));
    }

    /** Pages of the targets of plans. */
    private record Pages(PublishedTargetFilter filter, Set<PublishedSurroundings> around) {

        Select<Record> statement() {
            var places = Siblings.number(
                    TARGET.PLAN_ID,
                    TARGET.ID,
                    inForce(DAY),
                    among(TARGET.PLAN_ID).and(filter.condition()),
                    TARGET.POSITION,
                    TARGET.ID);
            return Siblings.placed(targets(around).where(among(PLAN.ID)), TARGET.ID, places);
        }
    }

    /** All targets of plans. */
    Map<Long, List<Target>> ofPlans(Set<Long> plans, LocalDate asOf) {
        return children(new Children(TARGET.PLAN_ID, true, WHOLE), plans, asOf);
    }

    /** Targets promised in clauses. */
    Map<Long, List<Target>> ofClauses(Set<Long> clauses, LocalDate asOf, Asked asked) {
        return children(new Children(TARGET.CLAUSE_ID, true, PublishedSurroundings.of(asked)), clauses, asOf);
    }

    /** Targets that serve objectives. */
    Map<Long, List<Target>> ofObjectives(Set<Long> objectives, LocalDate asOf, Asked asked) {
        return children(new Children(TARGET.OBJECTIVE_ID, true, PublishedSurroundings.of(asked)), objectives, asOf);
    }

    /** Targets of all plans that indicators measure. */
    Map<Long, List<Target>> ofIndicators(Set<Long> indicators, boolean includeSample, LocalDate asOf, Asked asked) {
        return children(
                new Children(TARGET.INDICATOR_ID, includeSample, PublishedSurroundings.of(asked)), indicators, asOf);
    }

    /** Targets that notes are about. */
    Map<Long, List<Target>> ofNotes(Set<Long> notes, LocalDate asOf) {
        return statements
                .of(() -> select(columns(WHOLE))
                        .select(NOTE_TARGET.NOTE_ID)
                        .from(tables(DAY, WHOLE))
                        .join(NOTE_TARGET)
                        .on(NOTE_TARGET.TARGET_ID.eq(TARGET.ID))
                        .where(among(NOTE_TARGET.NOTE_ID))
                        .orderBy(PLAN.CODE, TARGET.POSITION, TARGET.ID))
                .with(keys(notes), DAY.is(asOf))
                .fetchGroups(NOTE_TARGET.NOTE_ID, reading(asOf, WHOLE));
    }

    private Map<Long, List<Target>> children(Children wanted, Set<Long> parents, LocalDate asOf) {
        var rows = statements.of(wanted, Children::statement).with(keys(parents), DAY.is(asOf));
        var reading = reading(asOf, wanted.around);
        return wanted.ofOnePlan()
                ? rows.fetchGroups(wanted.parent, TARGET.POSITION, TARGET.ID, reading)
                : rows.fetchGroups(wanted.parent, reading);
    }

    /** Targets by what they hang on, without the repealed. */
    private record Children(Field<Long> parent, boolean sample, Set<PublishedSurroundings> around) {

        Select<Record> statement() {
            var these = targets(around)
                    .where(among(parent), plans(), TARGET_VERSION.REPEALED.isFalse())
                    .and(sample ? noCondition() : real());
            if (ofOnePlan()) {
                these.getQuery().addSelect(TARGET.POSITION);
                return these;
            }
            return these.orderBy(PLAN.CODE, TARGET.POSITION, TARGET.ID);
        }

        /** What they hang on is a part of a plan, or that itself. */
        private boolean ofOnePlan() {
            return !parent.equals(TARGET.INDICATOR_ID);
        }

        /** Their plans, where they can be known before: else each target looks its own up, or PostgreSQL reads all. */
        private Condition plans() {
            if (parent.equals(TARGET.PLAN_ID)) {
                return among(PLAN.ID);
            }
            if (parent.equals(TARGET.OBJECTIVE_ID)) {
                return pointedTo(PLAN.ID, OBJECTIVE, OBJECTIVE.ID, OBJECTIVE.PLAN_ID);
            }
            if (parent.equals(TARGET.CLAUSE_ID)) {
                return pointedTo(PLAN.ID, CLAUSE, CLAUSE.ID, CLAUSE.PLAN_ID);
            }
            return noCondition();
        }

        private Condition real() {
            return around.contains(PLAN_PROVINCE) ? PROVINCE.SAMPLE.isFalse() : PLAN.PROVINCE_ID.in(REAL);
        }
    }

    private static SelectJoinStep<Record> targets(Set<PublishedSurroundings> around) {
        return select(columns(around)).from(tables(DAY, around));
    }
}
