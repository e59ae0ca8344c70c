package greenplan.backend.amendment;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.AMENDMENT;
import static greenplan.db.published.Tables.PLAN;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Row;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Component;

/** Amendments as everybody may read them, oldest first. */
@Component
class PublishedAmendments {

    private final Statements statements;

    PublishedAmendments(Statements statements) {
        this.statements = statements;
    }

    /** Amendments by the keys of their rows. */
    Map<Long, Amendment> byKeys(Set<Long> keys) {
        return statements
                .of(() -> amendments(among(AMENDMENT.ID)))
                .with(keys(keys))
                .fetchMap(AMENDMENT.ID, PublishedAmendments::amendment);
    }

    /** Amendments of plans, by the day they count from. */
    Map<Long, List<Amendment>> ofPlans(Set<Long> plans) {
        return statements
                .of(() -> amendments(among(AMENDMENT.PLAN_ID, PLAN.ID)).orderBy(AMENDMENT.EFFECTIVE_ON, AMENDMENT.ID))
                .with(keys(plans))
                .fetchGroups(AMENDMENT.PLAN_ID, PublishedAmendments::amendment);
    }

    private static SelectConditionStep<Record> amendments(Condition which) {
        return select(AMENDMENT.fields())
                .select(PLAN.CODE)
                .from(AMENDMENT)
                .join(PLAN)
                .on(PLAN.ID.eq(AMENDMENT.PLAN_ID))
                .where(which);
    }

    private static Amendment amendment(Row row) {
        return new Amendment(
                row.get(AMENDMENT.ID),
                row.get(AMENDMENT.PLAN_ID),
                row.get(PLAN.CODE),
                row.get(AMENDMENT.ACT_KIND),
                row.get(AMENDMENT.ACT_NUMBER),
                row.get(AMENDMENT.ACT_DATE),
                row.get(AMENDMENT.ACT_ISSUER),
                row.get(AMENDMENT.EFFECTIVE_ON),
                new Text(row.get(AMENDMENT.SUMMARY_VI), row.get(AMENDMENT.SUMMARY_EN)),
                row.get(AMENDMENT.VERSION));
    }
}
