package greenplan.backend.plan;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.OBJECTIVE;

import greenplan.backend.graph.Text;
import greenplan.db.published.tables.records.ObjectiveRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Objectives of plans as everybody may read them. */
@Component
public class PublishedObjectives {

    private final DSLContext db;

    PublishedObjectives(@Qualifier("published") DSLContext db) {
        this.db = db;
    }

    /** Objectives by the keys of their rows. */
    public Map<Long, Objective> byKeys(Set<Long> keys, LocalDate asOf) {
        return db.selectFrom(OBJECTIVE)
                .where(among(OBJECTIVE.ID, keys))
                .fetchMap(OBJECTIVE.ID, row -> objective(row, asOf));
    }

    /** Objectives of plans, in the order of the text. */
    Map<Long, List<Objective>> ofPlans(Set<Long> plans, LocalDate asOf) {
        return db.selectFrom(OBJECTIVE)
                .where(among(OBJECTIVE.PLAN_ID, plans))
                .orderBy(OBJECTIVE.PLAN_ID, OBJECTIVE.POSITION, OBJECTIVE.ID)
                .fetchGroups(OBJECTIVE.PLAN_ID, row -> objective(row, asOf));
    }

    private static Objective objective(ObjectiveRecord row, LocalDate asOf) {
        return new Objective(
                row.getId(),
                row.getClauseId(),
                row.getCode(),
                row.getKind(),
                new Text(row.getTitleVi(), row.getTitleEn()),
                asOf);
    }
}
