package greenplan.backend.target;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.CHANGE;
import static greenplan.db.published.Tables.DUTY;
import static greenplan.db.published.Tables.DUTY_PROGRESS;
import static greenplan.db.published.Tables.INDICATOR;
import static greenplan.db.published.Tables.NOTE;
import static greenplan.db.published.Tables.TARGET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import greenplan.backend.database.JsonColumns;
import greenplan.backend.database.LoadReason;
import greenplan.backend.graph.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What changed lately about plans, as everybody may read it. */
@Component
class PublishedPlanChanges {

    private final DSLContext db;

    PublishedPlanChanges(@Qualifier("published") DSLContext db) {
        this.db = db;
    }

    /** The newest changes of each plan, newest first; all that one package brought is one change. */
    Map<Long, List<PlanChange>> latest(Set<Long> plans, int first) {
        var changes = latestOfEach(plans);
        var plan = field(name("latest", "plan"), Long.class);
        var place = field(name("latest", "place"), Integer.class);
        return db.select(
                        plan,
                        CHANGE.AT,
                        CHANGE.TBL,
                        CHANGE.REASON,
                        CHANGE.BEFORE,
                        CHANGE.AFTER,
                        coalesce(TARGET.CODE, INDICATOR.CODE, NOTE.CODE, DUTY.CODE, actNumber()),
                        coalesce(TARGET.TITLE_VI, INDICATOR.NAME_VI, DUTY.TITLE_VI),
                        coalesce(TARGET.TITLE_EN, INDICATOR.NAME_EN, DUTY.TITLE_EN))
                .from(changes)
                .join(CHANGE)
                .on(CHANGE.ID.eq(field(name("latest", "id"), Long.class)))
                .leftJoin(TARGET)
                .on(TARGET.ID.eq(
                        when(CHANGE.TBL.eq("target"), CHANGE.KEY).else_(PublishedHistory.pointer("target_id"))))
                .leftJoin(INDICATOR)
                .on(CHANGE.TBL.eq("observation"))
                .and(INDICATOR.ID.eq(PublishedHistory.pointer("indicator_id")))
                .leftJoin(NOTE)
                .on(CHANGE.TBL.eq("note"))
                .and(NOTE.ID.eq(CHANGE.KEY))
                .leftJoin(DUTY)
                .on(CHANGE.TBL.eq("duty_progress"))
                .and(DUTY.ID.eq(PublishedHistory.pointer("duty_id")))
                .where(place.le(first))
                .orderBy(CHANGE.ID.desc())
                .fetchGroups(
                        plan,
                        row -> PlanChange.of(
                                Change.of(
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        JsonColumns.of(row.value5()),
                                        JsonColumns.of(row.value6())),
                                row.value7(),
                                Text.of(row.value8(), row.value9())));
    }

    /** Ids of changes with their place from the newest of their plan; of those of one package, the first. */
    private static Table<?> latestOfEach(Set<Long> plans) {
        var subjects = subjects(plans);
        var plan = field(name("subject", "plan"), Long.class);
        var together = when(CHANGE.REASON.startsWith(inline(LoadReason.of(""))), CHANGE.REASON)
                .else_(CHANGE.ID.cast(SQLDataType.VARCHAR));
        var each = select(plan, min(CHANGE.ID).as("id"))
                .from(subjects)
                .join(CHANGE)
                .on(CHANGE.TBL.eq(field(name("subject", "tbl"), String.class)))
                .and(CHANGE.KEY.eq(field(name("subject", "key"), Long.class)))
                .groupBy(plan, together)
                .asTable("each_change");
        var id = field(name("each_change", "id"), Long.class);
        var of = field(name("each_change", "plan"), Long.class);
        return select(
                        of,
                        id,
                        rowNumber().over(partitionBy(of).orderBy(id.desc())).as("place"))
                .from(each)
                .asTable("latest");
    }

    private static Table<?> subjects(Set<Long> plans) {
        return select(TARGET.PLAN_ID.as("plan"), inline("target").as("tbl"), TARGET.ID.as("key"))
                .from(TARGET)
                .where(among(TARGET.PLAN_ID, plans))
                .union(PublishedEvidence.ofPlans(plans))
                .union(select(NOTE.PLAN_ID, inline("note"), NOTE.ID).from(NOTE).where(among(NOTE.PLAN_ID, plans)))
                .union(select(DUTY.PLAN_ID, inline("duty_progress"), DUTY_PROGRESS.ID)
                        .from(DUTY)
                        .join(DUTY_PROGRESS)
                        .on(DUTY_PROGRESS.DUTY_ID.eq(DUTY.ID))
                        .where(among(DUTY.PLAN_ID, plans)))
                .union(select(TARGET.PLAN_ID, CHANGE.TBL, CHANGE.KEY)
                        .from(CHANGE)
                        .join(TARGET)
                        .on(TARGET.ID.eq(PublishedHistory.pointer("target_id")))
                        .where(CHANGE.TBL.eq("responsibility"))
                        .and(among(TARGET.PLAN_ID, plans)))
                .union(select(PublishedHistory.pointer("plan_id"), CHANGE.TBL, CHANGE.KEY)
                        .from(CHANGE)
                        .where(CHANGE.TBL.eq("amendment"))
                        .and(among(PublishedHistory.pointer("plan_id"), plans)))
                .asTable("subject");
    }

    /** Of an amendment, which may be withdrawn. */
    private static Field<String> actNumber() {
        return jsonbGetAttributeAsText(coalesce(CHANGE.AFTER, CHANGE.BEFORE), inline("act_number"));
    }
}
