package greenplan.backend.target;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.backend.indicator.PublishedObservations.COLUMNS;
import static greenplan.backend.indicator.PublishedObservations.CURRENT;
import static greenplan.backend.indicator.PublishedObservations.observation;
import static greenplan.db.published.Tables.EVIDENCE;
import static greenplan.db.published.Tables.INDICATOR;
import static greenplan.db.published.Tables.OBSERVATION;
import static greenplan.db.published.Tables.SOURCE;
import static greenplan.db.published.Tables.TARGET;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.groupConcat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import greenplan.backend.database.Apart;
import greenplan.backend.database.Siblings;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.indicator.Clue;
import greenplan.backend.indicator.ClueReader;
import greenplan.backend.indicator.Observation;
import greenplan.backend.indicator.PublishedObservations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
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

    /** Targets with all values that are evidence for them, whether they may prove them or not. */
    private static final Table<?> EVIDENT = TARGET.join(EVIDENCE)
            .on(EVIDENCE.TARGET_ID.eq(TARGET.ID))
            .join(OBSERVATION)
            .on(OBSERVATION.ID.eq(EVIDENCE.OBSERVATION_ID));

    /** Of a target that a statement reads, the evidence that counts, for {@link ClueReader}: the bytes that came, for nobody needs it as text. */
    static final Field<byte[]> CLUES = new Apart<>(
            "clues",
            field(select(groupConcat(EVIDENCE.FIGURE).separator(" ").coerce(byte[].class))
                    .from(EVIDENCE)
                    .where(EVIDENCE.TARGET_ID.eq(TARGET.ID), EVIDENCE.CURRENT.isTrue())));

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
                .from(EVIDENT)
                .join(SOURCE)
                .on(SOURCE.ID.eq(OBSERVATION.SOURCE_ID))
                .join(INDICATOR)
                .on(INDICATOR.ID.eq(OBSERVATION.INDICATOR_ID))
                .where(among(TARGET.ID), replaced ? noCondition() : CURRENT)
                .orderBy(OBSERVATION.AS_OF.desc(), OBSERVATION.ID.desc());
    }

    /** The evidence that counts, and of it what the published method looks at. */
    Map<Long, List<Clue>> clues(Set<Long> targets) {
        return statements
                .of(() -> select(TARGET.ID, CLUES)
                        .from(Apart.beside(TARGET, List.of(CLUES)))
                        .where(among(TARGET.ID)))
                .with(keys(targets))
                .fetchMap(TARGET.ID, row -> ClueReader.all(row.get(CLUES)));
    }

    /** Which values are evidence for targets of which of the plans that are given, as rows of the record. */
    static Select<Record3<Long, String, Long>> ofPlans() {
        return select(TARGET.PLAN_ID, inline("observation"), EVIDENCE.OBSERVATION_ID)
                .from(TARGET)
                .join(EVIDENCE)
                .on(EVIDENCE.TARGET_ID.eq(TARGET.ID))
                .where(among(TARGET.PLAN_ID));
    }

    /** The newest values that are evidence for any target of each plan, newest first. */
    Map<Long, Connection<Observation>> latestOfPlans(Set<Long> plans, Page page) {
        var plan = field(name("known", "plan_id"), Long.class);
        var value = field(name("known", "id"), Long.class);
        var asOf = field(name("known", "as_of"), LocalDate.class);
        var known = selectDistinct(TARGET.PLAN_ID, OBSERVATION.ID, OBSERVATION.AS_OF)
                .from(EVIDENT)
                .where(among(TARGET.PLAN_ID, plans), CURRENT)
                .asTable("known");
        var places = Siblings.number(plan, value, known, noCondition(), asOf.desc(), value.desc());
        return PublishedObservations.pages(db, places, page);
    }
}
