package greenplan.backend.target;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.backend.indicator.PublishedFigures.figure;
import static greenplan.backend.indicator.PublishedObservations.COLUMNS;
import static greenplan.backend.indicator.PublishedObservations.CURRENT;
import static greenplan.backend.indicator.PublishedObservations.observation;
import static greenplan.db.published.Tables.INDICATOR;
import static greenplan.db.published.Tables.INDICATOR_RELATION;
import static greenplan.db.published.Tables.OBSERVATION;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE_REORGANISATION;
import static greenplan.db.published.Tables.PROVINCE_SUCCESSION;
import static greenplan.db.published.Tables.SOURCE;
import static greenplan.db.published.Tables.TARGET;
import static greenplan.db.published.Tables.TERRITORY;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import greenplan.backend.database.Siblings;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.indicator.Figure;
import greenplan.backend.indicator.Observation;
import greenplan.backend.indicator.PublishedFigures;
import greenplan.backend.indicator.PublishedObservations;
import greenplan.backend.method.Evidence;
import greenplan.db.base.enums.IndicatorRelationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * What has been published about targets: the values of their indicators, and of those that look alike, in the areas of
 * the plan's province and those that began when another one followed it.
 */
@Component
class PublishedEvidence {

    private static final Field<Long> AREA_OF = field(name("area", "plan_id"), Long.class);

    private static final Field<Long> AREA = field(name("area", "id"), Long.class);

    private static final Field<Long> MEASURED = field(name("measured", "id"), Long.class);

    /**
     * Targets with all values that are evidence for them, whether they may prove them or not: by area and by what they measure.
     *
     * @param which targets; the areas of their plans are looked up once, however many targets a plan has
     */
    static Table<?> tables(Condition which) {
        return TARGET.join(areas(which).asTable("area", "plan_id", "id"))
                .on(AREA_OF.eq(TARGET.PLAN_ID))
                .crossJoin(lateral(measured()).as("measured", "id"))
                .join(OBSERVATION)
                .on(OBSERVATION.TERRITORY_ID.eq(AREA), OBSERVATION.INDICATOR_ID.eq(MEASURED));
    }

    /** Those of the province of each plan, and those that began when another one followed it. */
    private static Select<Record2<Long, Long>> areas(Condition which) {
        var ofThese = PLAN.ID.in(select(TARGET.PLAN_ID).from(TARGET).where(which));
        return select(PLAN.ID, TERRITORY.ID)
                .from(PLAN)
                .join(TERRITORY)
                .on(TERRITORY.PROVINCE_ID.eq(PLAN.PROVINCE_ID))
                .where(ofThese)
                .union(select(PLAN.ID, TERRITORY.ID)
                        .from(PLAN)
                        .join(PROVINCE_SUCCESSION)
                        .on(PROVINCE_SUCCESSION.PREDECESSOR_ID.eq(PLAN.PROVINCE_ID))
                        .join(PROVINCE_REORGANISATION)
                        .on(PROVINCE_REORGANISATION.ID.eq(PROVINCE_SUCCESSION.REORGANISATION_ID))
                        .join(TERRITORY)
                        .on(TERRITORY.PROVINCE_ID.eq(PROVINCE_SUCCESSION.SUCCESSOR_ID))
                        .where(ofThese)
                        .and(condition("lower({0}) >= {1}", TERRITORY.VALID, PROVINCE_REORGANISATION.DATE)));
    }

    /** The indicator of the target, and those that look like it and count something else. */
    private static Select<Record1<Long>> measured() {
        return select(TARGET.INDICATOR_ID)
                .unionAll(select(INDICATOR_RELATION.RELATED_ID)
                        .from(INDICATOR_RELATION)
                        .where(INDICATOR_RELATION.INDICATOR_ID.eq(TARGET.INDICATOR_ID))
                        .and(INDICATOR_RELATION.RELATED_ID.ne(TARGET.INDICATOR_ID))
                        .and(INDICATOR_RELATION.KIND.eq(inline(IndicatorRelationKind.DIFFERENT_DEFINITION))));
    }

    private static final Field<Boolean> SAME_DEFINITION = field(OBSERVATION
                    .INDICATOR_ID
                    .eq(TARGET.INDICATOR_ID)
                    .and(OBSERVATION.CLASS_VI.isNotDistinctFrom(TARGET.CLASS_VI)))
            .as("same_definition");

    private final DSLContext db;
    private final Statements statements;

    PublishedEvidence(@Qualifier("published") DSLContext db, Statements statements) {
        this.db = db;
        this.statements = statements;
    }

    /**
     * The evidence for targets, newest first.
     *
     * @param replaced that, too, that does not count any more
     */
    Map<Long, List<Exhibit>> ofTargets(Set<Long> targets, boolean replaced) {
        return statements
                .of(replaced, PublishedEvidence::ofTargets)
                .with(keys(targets))
                .fetchGroups(TARGET.ID, row -> new Exhibit(observation(row), row.get(SAME_DEFINITION)));
    }

    private static Select<Record> ofTargets(boolean replaced) {
        return select(COLUMNS)
                .select(TARGET.ID, SAME_DEFINITION)
                .from(tables(among(TARGET.ID)))
                .join(SOURCE)
                .on(SOURCE.ID.eq(OBSERVATION.SOURCE_ID))
                .join(INDICATOR)
                .on(INDICATOR.ID.eq(OBSERVATION.INDICATOR_ID))
                .where(among(TARGET.ID), replaced ? noCondition() : CURRENT)
                .orderBy(OBSERVATION.AS_OF.desc(), OBSERVATION.ID.desc());
    }

    /**
     * A value that counts, as evidence for one target.
     *
     * @param territory row of the area that it measures
     * @param sameDefinition as in {@link Exhibit}
     */
    record Clue(Figure figure, long territory, boolean sameDefinition) {

        /** As the published method takes it, of a target that is judged on an area. */
        Evidence.Value on(JudgedArea area) {
            return figure.evidence(territory == area.key(), sameDefinition);
        }
    }

    /** The evidence that counts, and of it what the published method looks at. */
    Map<Long, List<Clue>> clues(Set<Long> targets) {
        return statements
                .of(() -> select(PublishedFigures.COLUMNS)
                        .select(TARGET.ID, OBSERVATION.TERRITORY_ID, SAME_DEFINITION)
                        .from(tables(among(TARGET.ID)))
                        .join(SOURCE)
                        .on(SOURCE.ID.eq(OBSERVATION.SOURCE_ID))
                        .where(among(TARGET.ID), CURRENT))
                .with(keys(targets))
                .fetchGroups(
                        TARGET.ID,
                        row -> new Clue(figure(row), row.get(OBSERVATION.TERRITORY_ID), row.get(SAME_DEFINITION)));
    }

    /** Which values are evidence for targets of which plan, as rows of the record. */
    static Select<Record3<Long, String, Long>> ofPlans(Set<Long> plans) {
        return select(TARGET.PLAN_ID, inline("observation"), OBSERVATION.ID)
                .from(tables(among(TARGET.PLAN_ID, plans)))
                .where(among(TARGET.PLAN_ID, plans));
    }

    /** The newest values that are evidence for any target of each plan, newest first. */
    Map<Long, Connection<Observation>> latestOfPlans(Set<Long> plans, Page page) {
        var plan = field(name("known", "plan_id"), Long.class);
        var value = field(name("known", "id"), Long.class);
        var asOf = field(name("known", "as_of"), LocalDate.class);
        var known = selectDistinct(TARGET.PLAN_ID, OBSERVATION.ID, OBSERVATION.AS_OF)
                .from(tables(among(TARGET.PLAN_ID, plans)))
                .where(among(TARGET.PLAN_ID, plans), CURRENT)
                .asTable("known");
        var places = Siblings.number(plan, value, known, noCondition(), asOf.desc(), value.desc());
        return PublishedObservations.pages(db, places, page);
    }
}
