package greenplan.backend.target;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.TARGET;
import static greenplan.db.published.Tables.TARGET_COMPARISON;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.values;

import greenplan.backend.graph.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Comparisons between plans as everybody may read them: kept with one of the two targets, shown with both. */
@Component
class PublishedComparisons {

    private final DSLContext db;

    PublishedComparisons(@Qualifier("published") DSLContext db) {
        this.db = db;
    }

    /** Comparisons of targets with loaded targets of other plans, by plan and in the order of its text. */
    Map<Long, List<Comparison>> ofTargets(Set<Long> targets, boolean includeSample, LocalDate asOf) {
        var judgement = TARGET_COMPARISON;
        var namedPlan = PLAN.as("named_plan");
        var named = TARGET.as("named");
        var own = field(name("side", "own"), Long.class);
        var other = field(name("side", "other"), Long.class);
        return db.select(own, TARGET.ID, judgement.GRADE, judgement.REASON_VI, judgement.REASON_EN)
                .from(judgement)
                .join(namedPlan)
                .on(namedPlan.CODE.eq(judgement.OTHER_PLAN))
                .join(named)
                .on(named.PLAN_ID.eq(namedPlan.ID))
                .and(named.CODE.eq(judgement.OTHER_TARGET))
                .crossJoin(lateral(values(row(judgement.TARGET_ID, named.ID), row(named.ID, judgement.TARGET_ID))
                        .as("side", "own", "other")))
                .join(TARGET)
                .on(TARGET.ID.eq(other))
                .join(PLAN)
                .on(PLAN.ID.eq(TARGET.PLAN_ID))
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(PLAN.PROVINCE_ID))
                .where(among(own, targets))
                .and(includeSample ? noCondition() : PROVINCE.SAMPLE.isFalse())
                .orderBy(PLAN.CODE, TARGET.POSITION, judgement.ID)
                .fetchGroups(
                        own,
                        row -> new Comparison(
                                row.get(TARGET.ID),
                                row.get(judgement.GRADE),
                                new Text(row.get(judgement.REASON_VI), row.get(judgement.REASON_EN)),
                                asOf));
    }
}
