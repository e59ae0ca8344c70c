package greenplan.backend.duty;

import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.DUTY_VERSION;
import static greenplan.db.published.Tables.PLAN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.when;

import greenplan.backend.database.Row;
import greenplan.backend.graph.Along;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Text;
import greenplan.backend.plan.PublishedClauses;
import greenplan.backend.plan.Translation;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** How a duty is read: it needs its plan, its clause and the version of the day. */
public final class PublishedDutyFields {

    private static final greenplan.db.published.tables.Clause GROUP = CLAUSE.as("its_group");
    private static final greenplan.db.published.tables.Clause ABOVE_GROUP = CLAUSE.as("above_group");

    /** The printed words in English; those of an act are others. */
    private static final Field<String> ENGLISH = when(
                    DUTY_VERSION.CLAUSE_ID.isNotNull().and(DUTY_VERSION.AMENDMENT_ID.isNull()), CLAUSE.TRANSLATION)
            .as("words_in_english");

    /** What is always read of a duty. */
    private static final List<Field<?>> OWN = List.of(
            DUTY_VERSION.DUTY_ID,
            DUTY_VERSION.PLAN_ID,
            PLAN.CODE,
            DUTY_VERSION.CLAUSE_ID,
            DUTY_VERSION.GROUP_ID,
            DUTY_VERSION.CODE,
            DUTY_VERSION.TITLE_VI,
            DUTY_VERSION.TITLE_EN,
            DUTY_VERSION.AMENDMENT_ID,
            DUTY_VERSION.ADDED_BY_ID,
            DUTY_VERSION.REPEALED);

    /** What a duty is read with where a field of the graph's {@code Duty} needs it. */
    enum Part implements Asked.Part {
        ITS_WORDS(
                List.of("quote", "translation"),
                List.of(DUTY_VERSION.TEXT, ENGLISH, PLAN.TRANSLATOR_VI, PLAN.TRANSLATOR_EN)),
        ITS_AUDIENCE(List.of("audience"), List.of(DUTY_VERSION.AUDIENCE)),
        ITS_GROUP(List.of("group"), PublishedClauses.own(GROUP)),
        GROUP_WORDS(List.of("group.text", "group.translation"), PublishedClauses.words(GROUP)),
        GROUP_ABOVE(List.of("group.parent"), List.of(ABOVE_GROUP.PATH));

        private final List<String> fields;
        private final List<Field<?>> columns;

        Part(List<String> fields, List<Field<?>> columns) {
            this.fields = fields;
            this.columns = columns;
        }

        @Override
        public List<String> fields() {
            return fields;
        }
    }

    /** All that a duty has of its own; whoever asks by no document gets it whole. */
    static final Set<Part> WHOLE = EnumSet.of(Part.ITS_WORDS, Part.ITS_AUDIENCE);

    private PublishedDutyFields() {}

    /** What is asked for of duties. */
    static Set<Part> parts(Asked asked) {
        return asked.parts(Part.class, WHOLE);
    }

    /** What a whole duty is read from by {@link #dutyOrNone}. */
    public static Set<Field<?>> columns() {
        return columns(WHOLE);
    }

    /** What {@link #duty} reads from {@link #duties}, each once. */
    static Set<Field<?>> columns(Set<Part> with) {
        var columns = new LinkedHashSet<>(OWN);
        with.forEach(part -> columns.addAll(part.columns));
        return columns;
    }

    /** Duties as they read on a day, with what is wanted of what stands around them. */
    static Table<Record> duties(Field<LocalDate> day, Set<Part> with) {
        var duties = DUTY_VERSION
                .join(PLAN)
                .on(PLAN.ID.eq(DUTY_VERSION.PLAN_ID), DateSpan.on(DUTY_VERSION.VALID, day))
                .leftJoin(CLAUSE)
                .on(standsIn());
        if (!with.contains(Part.ITS_GROUP)) {
            return duties;
        }
        var grouped = duties.leftJoin(GROUP).on(GROUP.ID.eq(DUTY_VERSION.GROUP_ID));
        return with.contains(Part.GROUP_ABOVE)
                ? grouped.leftJoin(ABOVE_GROUP).on(ABOVE_GROUP.ID.eq(GROUP.PARENT_ID))
                : grouped;
    }

    /** The version of the duty with a key on a day. */
    public static Condition readsOn(Field<Long> duty, Field<LocalDate> day) {
        return DUTY_VERSION.DUTY_ID.eq(duty).and(DateSpan.on(DUTY_VERSION.VALID, day));
    }

    /** The clause that is its words, or the section that it joins when an act added it. */
    public static Condition standsIn() {
        return CLAUSE.ID.eq(coalesce(DUTY_VERSION.CLAUSE_ID, DUTY_VERSION.GROUP_ID));
    }

    /** The whole duty of a left join, from {@link #columns()}; null where there is none. */
    public static @Nullable Duty dutyOrNone(Row row, LocalDate asOf) {
        return row.get(DUTY_VERSION.DUTY_ID) == null ? null : duty(row, asOf, WHOLE);
    }

    /** Reads {@link #columns(Set)}. */
    static Duty duty(Row row, LocalDate asOf, Set<Part> with) {
        return new Duty(
                row.get(DUTY_VERSION.DUTY_ID),
                row.get(DUTY_VERSION.PLAN_ID),
                row.get(PLAN.CODE),
                row.get(DUTY_VERSION.CLAUSE_ID),
                row.get(DUTY_VERSION.GROUP_ID),
                row.get(DUTY_VERSION.CODE),
                new Text(row.get(DUTY_VERSION.TITLE_VI), row.get(DUTY_VERSION.TITLE_EN)),
                with.contains(Part.ITS_WORDS) ? words(row) : null,
                with.contains(Part.ITS_AUDIENCE) ? List.of(row.get(DUTY_VERSION.AUDIENCE)) : null,
                row.get(DUTY_VERSION.AMENDMENT_ID),
                row.get(DUTY_VERSION.ADDED_BY_ID),
                row.get(DUTY_VERSION.REPEALED),
                asOf,
                with.contains(Part.ITS_GROUP) ? group(row, asOf) : Along.NONE);
    }

    private static Duty.Words words(Row row) {
        return new Duty.Words(
                row.get(DUTY_VERSION.TEXT),
                Translation.of(row.get(ENGLISH), Text.of(row.get(PLAN.TRANSLATOR_VI), row.get(PLAN.TRANSLATOR_EN))));
    }

    private static Along group(Row row, LocalDate asOf) {
        var children = new HashMap<String, @Nullable Object>();
        children.put(
                "group", row.get(GROUP.ID) == null ? null : PublishedClauses.clause(row, GROUP, ABOVE_GROUP, asOf));
        return new Along(children);
    }
}
