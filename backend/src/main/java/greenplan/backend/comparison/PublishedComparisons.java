package greenplan.backend.comparison;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.TARGET;
import static greenplan.db.published.Tables.TARGET_COMPARISON;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Statements;
import greenplan.backend.graph.Text;
import greenplan.db.published.tables.Plan;
import greenplan.db.published.tables.TargetComparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Component;

/** Comparisons between plans as everybody may read them: kept with one of the two targets, shown with both. */
@Component
class PublishedComparisons {

    private static final TargetComparison JUDGEMENT = TARGET_COMPARISON;
    private static final Plan NAMED_PLAN = PLAN.as("named_plan");
    private static final greenplan.db.published.tables.Target NAMED = TARGET.as("named");

    private static final Field<Long> OWN = field(name("side", "own"), Long.class);

    private final Statements statements;

    PublishedComparisons(Statements statements) {
        this.statements = statements;
    }

    /** Comparisons of targets with loaded targets of other plans, by plan and in the order of its text. */
    Map<Long, List<Comparison>> ofTargets(Set<Long> targets, boolean includeSample, LocalDate asOf) {
        return statements
                .of(includeSample, PublishedComparisons::comparisons)
                .with(keys(targets))
                .fetchGroups(
                        OWN,
                        row -> new Comparison(
                                row.get(TARGET.ID),
                                row.get(JUDGEMENT.GRADE),
                                new Text(row.get(JUDGEMENT.REASON_VI), row.get(JUDGEMENT.REASON_EN)),
                                asOf));
    }

    /** From each side by its own key: over both at once every comparison would be read. */
    private static Select<?> comparisons(boolean includeSample) {
        var side = seenFrom(JUDGEMENT.TARGET_ID, NAMED.ID)
                .unionAll(seenFrom(NAMED.ID, JUDGEMENT.TARGET_ID))
                .asTable("side", "own", "other", "judgement");
        return select(OWN, TARGET.ID, JUDGEMENT.GRADE, JUDGEMENT.REASON_VI, JUDGEMENT.REASON_EN)
                .from(side)
                .join(JUDGEMENT)
                .on(JUDGEMENT.ID.eq(side.field("judgement", Long.class)))
                .join(TARGET)
                .on(TARGET.ID.eq(side.field("other", Long.class)))
                .join(PLAN)
                .on(PLAN.ID.eq(TARGET.PLAN_ID))
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(PLAN.PROVINCE_ID))
                .where(includeSample ? noCondition() : PROVINCE.SAMPLE.isFalse())
                .orderBy(PLAN.CODE, TARGET.POSITION, JUDGEMENT.ID);
    }

    private static SelectConditionStep<Record3<Long, Long, Long>> seenFrom(Field<Long> own, Field<Long> other) {
        return select(own, other, JUDGEMENT.ID)
                .from(JUDGEMENT)
                .join(NAMED_PLAN)
                .on(NAMED_PLAN.CODE.eq(JUDGEMENT.OTHER_PLAN))
                .join(NAMED)
                .on(NAMED.PLAN_ID.eq(NAMED_PLAN.ID), NAMED.CODE.eq(JUDGEMENT.OTHER_TARGET))
                .where(among(own));
    }
}
