package greenplan.backend.target;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.backend.target.PublishedHistory.ITS;
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
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;

import greenplan.backend.database.Given;
import greenplan.backend.database.JsonColumns;
import greenplan.backend.database.LoadReason;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Text;
import greenplan.backend.indicator.PublishedIndicators;
import greenplan.schema.ValueForm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** What changed lately about plans, as everybody may read it. */
@Component
class PublishedPlanChanges {

    private static final Field<Long> PLAN_OF = field(name("latest", "plan"), Long.class);
    private static final Field<Integer> PLACE = field(name("latest", "place"), Integer.class);
    private static final greenplan.db.published.tables.Duty ITS_DUTY = DUTY.as("its_duty");
    private static final greenplan.db.published.tables.Note ITS_NOTE = NOTE.as("its_note");
    private static final Field<String> CODE = coalesce(
                    TARGET.CODE, INDICATOR.CODE, ITS_NOTE.CODE, ITS_DUTY.CODE, actNumber())
            .as("code");
    private static final Field<String> TITLE_VI =
            coalesce(TARGET.TITLE_VI, INDICATOR.NAME_VI, ITS_DUTY.TITLE_VI).as("title_vi");
    private static final Field<String> TITLE_EN =
            coalesce(TARGET.TITLE_EN, INDICATOR.NAME_EN, ITS_DUTY.TITLE_EN).as("title_en");
    private static final Given<Integer> FIRST = new Given<>("first", SQLDataType.INTEGER);

    private final Statements statements;

    PublishedPlanChanges(Statements statements) {
        this.statements = statements;
    }

    /**
     * The newest changes of each plan, newest first; all that one package brought is one change.
     *
     * @param withForms whether they tell how values are read
     */
    Map<Long, List<PlanChange>> latest(Set<Long> plans, int first, boolean withForms) {
        return statements
                .of(withForms, PublishedPlanChanges::latest)
                .with(keys(plans), FIRST.is(first))
                .fetchGroups(PLAN_OF, row -> {
                    String form = withForms && row.get(ITS.TBL).equals("observation")
                            ? row.get(PublishedIndicators.VALUE_FORM)
                            : null;
                    return PlanChange.of(
                            Change.of(
                                    row.get(ITS.AT),
                                    row.get(ITS.TBL),
                                    row.get(ITS.REASON),
                                    JsonColumns.of(row.get(ITS.BEFORE)),
                                    JsonColumns.of(row.get(ITS.AFTER))),
                            row.get(CODE),
                            Text.of(row.get(TITLE_VI), row.get(TITLE_EN)),
                            form == null ? null : ValueForm.valueOf(form));
                });
    }

    private static Select<Record> latest(Boolean withForms) {
        return select(List.of(PLAN_OF, ITS.AT, ITS.TBL, ITS.REASON, ITS.BEFORE, ITS.AFTER, CODE, TITLE_VI, TITLE_EN))
                .select(withForms ? List.of(PublishedIndicators.VALUE_FORM) : List.of())
                .from(latestOfEach())
                .crossJoin(PublishedHistory.changes(CHANGE.ID.eq(field(name("latest", "id"), Long.class))))
                .leftJoin(TARGET)
                .on(TARGET.ID.eq(when(ITS.TBL.eq(inline("target")), ITS.KEY).else_(ITS.TARGET_ID)))
                .leftJoin(INDICATOR)
                .on(ITS.TBL.eq(inline("observation")))
                .and(INDICATOR.ID.eq(pointer("indicator_id")))
                .leftJoin(byKey("note", NOTE, NOTE.ID, ITS.KEY).as(ITS_NOTE))
                .on(trueCondition())
                .leftJoin(byKey("duty_progress", DUTY, DUTY.ID, pointer("duty_id"))
                        .as(ITS_DUTY))
                .on(trueCondition())
                .where(PLACE.le(FIRST))
                .orderBy(ITS.ID.desc());
    }

    /**
     * Asked for each change that is told, by its key: a join would read the notes or duties of all plans, and {@code offset} keeps PostgreSQL from making
     * one.
     */
    private static Table<?> byKey(String changed, Table<?> rows, Field<Long> id, Field<Long> key) {
        return lateral(select(rows.fields())
                .from(rows)
                .where(ITS.TBL.eq(inline(changed)), id.eq(key))
                .offset(inline(0)));
    }

    /** Ids of changes with their place from the newest of their plan; of those of one package, the first. */
    private static Table<?> latestOfEach() {
        var subjects = subjects();
        var plan = field(name("subject", "plan"), Long.class);
        var together = when(ITS.REASON.startsWith(inline(LoadReason.of(""))), ITS.REASON)
                .else_(ITS.ID.cast(SQLDataType.VARCHAR));
        var each = select(plan, min(ITS.ID).as("id"))
                .from(subjects)
                .crossJoin(PublishedHistory.changes(
                        CHANGE.TBL.eq(field(name("subject", "tbl"), String.class)),
                        CHANGE.KEY.eq(field(name("subject", "key"), Long.class))))
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

    private static Table<?> subjects() {
        return select(TARGET.PLAN_ID.as("plan"), inline("target").as("tbl"), TARGET.ID.as("key"))
                .from(TARGET)
                .where(among(TARGET.PLAN_ID))
                .union(PublishedEvidence.ofPlans())
                .union(select(NOTE.PLAN_ID, inline("note"), NOTE.ID).from(NOTE).where(among(NOTE.PLAN_ID)))
                .union(select(DUTY.PLAN_ID, inline("duty_progress"), DUTY_PROGRESS.ID)
                        .from(DUTY)
                        .join(DUTY_PROGRESS)
                        .on(DUTY_PROGRESS.DUTY_ID.eq(DUTY.ID))
                        .where(among(DUTY.PLAN_ID)))
                .union(select(TARGET.PLAN_ID, ITS.TBL, ITS.KEY)
                        .from(TARGET)
                        .crossJoin(PublishedHistory.changes(
                                CHANGE.TBL.eq(inline("responsibility")), CHANGE.TARGET_ID.eq(TARGET.ID)))
                        .where(among(TARGET.PLAN_ID)))
                .union(select(CHANGE.PLAN_ID, CHANGE.TBL, CHANGE.KEY)
                        .from(CHANGE)
                        .where(CHANGE.TBL.eq(inline("amendment")), among(CHANGE.PLAN_ID)))
                .asTable("subject");
    }

    /** Of an amendment, which may be withdrawn. */
    private static Field<String> actNumber() {
        return jsonbGetAttributeAsText(coalesce(ITS.AFTER, ITS.BEFORE), inline("act_number"));
    }

    /** What a row points to, which may be gone itself. */
    private static Field<Long> pointer(String column) {
        return jsonbGetAttributeAsText(coalesce(ITS.AFTER, ITS.BEFORE), inline(column))
                .cast(SQLDataType.BIGINT);
    }
}
