package greenplan.backend.duty;

import static greenplan.backend.agency.PublishedAgencyFields.text;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.DUTY;
import static greenplan.db.published.Tables.DUTY_VERSION;
import static greenplan.db.published.Tables.PLAN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import greenplan.backend.graph.Along;
import greenplan.backend.plan.PublishedClauses;
import greenplan.backend.plan.Translation;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** How a duty is read: it needs its plan, its clause and the version of the day. */
public final class PublishedDutyFields {

    private static final greenplan.db.published.tables.Clause GROUP = CLAUSE.as("its_group");
    private static final greenplan.db.published.tables.Clause ABOVE_GROUP = CLAUSE.as("above_group");

    /** What the section of a duty is read from. */
    static final List<Field<?>> GROUP_COLUMNS = PublishedClauses.columns(GROUP, ABOVE_GROUP);

    /** The printed words in English; those of an act are others. */
    private static final Field<String> ENGLISH =
            when(DUTY.CLAUSE_ID.isNotNull().and(DUTY_VERSION.AMENDMENT_ID.isNull()), CLAUSE.TRANSLATION);

    private PublishedDutyFields() {}

    /** Duties as they read on a day. */
    static Table<Record> duties(Field<LocalDate> day) {
        return DUTY.join(PLAN)
                .on(PLAN.ID.eq(DUTY.PLAN_ID))
                .leftJoin(CLAUSE)
                .on(standsIn())
                .join(DUTY_VERSION)
                .on(readsOn(day));
    }

    /** The same with the section that each belongs to. */
    static Table<Record> dutiesInGroups(Field<LocalDate> day) {
        return duties(day)
                .leftJoin(GROUP)
                .on(GROUP.ID.eq(groupKey()))
                .leftJoin(ABOVE_GROUP)
                .on(ABOVE_GROUP.ID.eq(GROUP.PARENT_ID));
    }

    /** What {@link #duty} brings along of the section, from {@link #dutiesInGroups}. */
    static Along group(Record row, LocalDate asOf) {
        var children = new HashMap<String, @Nullable Object>();
        children.put(
                "group", row.get(GROUP.ID) == null ? null : PublishedClauses.clause(row, GROUP, ABOVE_GROUP, asOf));
        return new Along(children);
    }

    private static Field<Long> groupKey() {
        return when(DUTY.CLAUSE_ID.isNull(), CLAUSE.ID).else_(coalesce(CLAUSE.PARENT_ID, CLAUSE.ID));
    }

    /** The version of the duty on a day. */
    public static Condition readsOn(LocalDate day) {
        return readsOn(val(day));
    }

    private static Condition readsOn(Field<LocalDate> day) {
        return DUTY_VERSION.DUTY_ID.eq(DUTY.ID).and(DateSpan.on(DUTY_VERSION.VALID, day));
    }

    /** The clause that is its words, or the section that it joins when an act added it. */
    public static Condition standsIn() {
        return CLAUSE.ID.eq(coalesce(DUTY.CLAUSE_ID, DUTY.GROUP_ID));
    }

    @SuppressWarnings("NullAway") // without an outer join each row has its duty
    static SelectField<Duty> duty(Field<LocalDate> day) {
        return dutyOrNone(day);
    }

    /** The duty of a left join; null where there is none. */
    public static SelectField<@Nullable Duty> dutyOrNone(LocalDate day) {
        return dutyOrNone(val(day));
    }

    private static SelectField<@Nullable Duty> dutyOrNone(Field<LocalDate> day) {
        return row(
                        DUTY.ID,
                        PLAN.ID,
                        PLAN.CODE,
                        DUTY.CLAUSE_ID,
                        groupKey(),
                        DUTY.CODE,
                        text(DUTY_VERSION.TITLE_VI, DUTY_VERSION.TITLE_EN),
                        DUTY_VERSION.TEXT,
                        ENGLISH,
                        text(PLAN.TRANSLATOR_VI, PLAN.TRANSLATOR_EN),
                        DUTY.AUDIENCE,
                        DUTY_VERSION.AMENDMENT_ID,
                        DUTY.AMENDMENT_ID,
                        DUTY_VERSION.REPEALED,
                        day)
                .mapping(
                        (key,
                                plan,
                                planCode,
                                clause,
                                group,
                                code,
                                title,
                                words,
                                english,
                                translator,
                                audience,
                                amendment,
                                added,
                                repealed,
                                asOf) -> key == null
                                ? null
                                : new Duty(
                                        key,
                                        plan,
                                        planCode,
                                        clause,
                                        group,
                                        code,
                                        title,
                                        words,
                                        Translation.of(english, translator),
                                        List.of(audience),
                                        amendment,
                                        added,
                                        repealed,
                                        asOf,
                                        Along.NONE));
    }
}
