package greenplan.backend.indicator;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.vietnamese;
import static greenplan.db.published.Tables.INDICATOR;
import static greenplan.db.published.Tables.INDICATOR_RELATION;
import static greenplan.db.published.Tables.INDICATOR_SIGNPOST;
import static greenplan.db.published.Tables.TARGET;
import static org.jooq.impl.DSL.boolAnd;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import greenplan.backend.database.Given;
import greenplan.backend.database.Row;
import greenplan.backend.database.Siblings;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Along;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.graph.Text;
import greenplan.backend.topic.Topic;
import greenplan.backend.topic.Topics;
import greenplan.db.base.enums.TargetForm;
import greenplan.schema.ValueForm;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Indicators as everybody may read them. */
@Component
public class PublishedIndicators {

    /** The field that is told along when it is asked for: it counts all targets of an indicator. */
    private static final String FORM = "valueForm";

    /** How values are read, for a statement over indicators: a yes or no is one by every promise that it measures, and so are steps; all else is a number. */
    public static final Field<String> VALUE_FORM = field(select(when(
                                    boolAnd(TARGET.FORM.in(
                                            inline(TargetForm.RECURRING), inline(TargetForm.COMPLIANCE))),
                                    inline("YES_NO"))
                            .when(boolAnd(TARGET.FORM.eq(inline(TargetForm.DELIVERABLE))), inline("STEPS"))
                            .else_(inline("NUMBER")))
                    .from(TARGET)
                    .where(TARGET.INDICATOR_ID.eq(INDICATOR.ID)))
            .as("value_form");

    /** What {@link #indicator} always reads. */
    public static final List<Field<?>> OWN = List.of(INDICATOR.ID, INDICATOR.CODE, INDICATOR.UNIT, INDICATOR.DIRECTION);

    /** What it is called, which {@link #indicator} reads where it is asked for. */
    public static final List<Field<?>> NAME = List.of(INDICATOR.NAME_VI, INDICATOR.NAME_EN);

    /** What it counts, which {@link #indicator} reads where it is asked for. */
    public static final List<Field<?>> DEFINITION = List.of(INDICATOR.DEFINITION_VI, INDICATOR.DEFINITION_EN);

    private static final Given<String> CODE = new Given<>("code", SQLDataType.VARCHAR);

    private final DSLContext db;
    private final Statements statements;

    PublishedIndicators(@Qualifier("published") DSLContext db, Statements statements) {
        this.db = db;
        this.statements = statements;
    }

    /** A page of indicators. */
    Connection<Indicator> page(PublishedIndicatorFilter filter, Page page) {
        var places = Siblings.number(Siblings.NOBODY, INDICATOR.ID, filter.from(), filter.condition(), filter.order());
        var indicators = db.select(columns(false)).from(INDICATOR);
        return Siblings.page(indicators, INDICATOR.ID, places, page, PublishedIndicators::indicator);
    }

    /** How many of those that {@link #page} lists have which topics, with and without values. */
    List<IndicatorCount> counts(boolean includeSample) {
        var filter = new PublishedIndicatorFilter(null, null, false, includeSample);
        var known = field(PublishedIndicatorFilter.IS_KNOWN).as("known");
        return db.select(INDICATOR_SIGNPOST.TOPICS, known, count())
                .from(filter.from())
                .where(filter.condition())
                .groupBy(INDICATOR_SIGNPOST.TOPICS, known)
                .orderBy(INDICATOR_SIGNPOST.TOPICS, known)
                .fetch(row -> new IndicatorCount(
                        row.value1() == null ? List.of() : Topics.of(List.of(row.value1())),
                        row.value2(),
                        row.value3()));
    }

    /** Under which topics readers find indicators; one that is missing under none. */
    Map<Long, List<Topic>> topics(Set<Long> indicators) {
        return statements
                .of(() -> select(INDICATOR_SIGNPOST.fields())
                        .from(INDICATOR_SIGNPOST)
                        .where(among(INDICATOR_SIGNPOST.INDICATOR_ID)))
                .with(keys(indicators))
                .fetchMap(
                        INDICATOR_SIGNPOST.INDICATOR_ID, row -> Topics.of(List.of(row.get(INDICATOR_SIGNPOST.TOPICS))));
    }

    /** The indicator with a code. */
    public Optional<Indicator> byCode(String code, Asked asked) {
        return statements
                .of(
                        asked.has(FORM),
                        form -> select(columns(form)).from(INDICATOR).where(INDICATOR.CODE.eq(CODE)))
                .with(CODE.is(code))
                .fetchOptional(PublishedIndicators::indicator);
    }

    /** Indicators by the keys of their rows. */
    public Map<Long, Indicator> byKeys(Set<Long> keys, Asked asked) {
        return statements
                .of(
                        asked.has(FORM),
                        form -> select(columns(form)).from(INDICATOR).where(among(INDICATOR.ID)))
                .with(keys(keys))
                .fetchMap(INDICATOR.ID, PublishedIndicators::indicator);
    }

    /** How the values of indicators are read. */
    Map<Long, ValueForm> forms(Set<Long> indicators) {
        return statements
                .of(() -> select(INDICATOR.ID, VALUE_FORM).from(INDICATOR).where(among(INDICATOR.ID)))
                .with(keys(indicators))
                .fetchMap(INDICATOR.ID, row -> ValueForm.valueOf(row.get(VALUE_FORM)));
    }

    private static List<Field<?>> columns(boolean form) {
        return Stream.concat(Arrays.stream(INDICATOR.fields()), form ? Stream.of(VALUE_FORM) : Stream.empty())
                .toList();
    }

    /** Indicators that look like these and are not. */
    Map<Long, List<RelatedIndicator>> related(Set<Long> indicators) {
        return db.select(INDICATOR_RELATION.fields())
                .select(INDICATOR.fields())
                .from(INDICATOR_RELATION)
                .join(INDICATOR)
                .on(INDICATOR.ID.eq(INDICATOR_RELATION.RELATED_ID))
                .where(among(INDICATOR_RELATION.INDICATOR_ID, indicators))
                .orderBy(vietnamese(INDICATOR.NAME_VI), INDICATOR_RELATION.ID)
                .fetchGroups(
                        INDICATOR_RELATION.INDICATOR_ID,
                        row -> new RelatedIndicator(
                                indicator(Row.of(row)),
                                row.get(INDICATOR_RELATION.KIND),
                                new Text(row.get(INDICATOR_RELATION.NOTE_VI), row.get(INDICATOR_RELATION.NOTE_EN))));
    }

    /** Reads {@link #OWN}, and what else the row has of it. */
    public static Indicator indicator(Row row) {
        return new Indicator(
                row.get(INDICATOR.ID),
                row.get(INDICATOR.CODE),
                row.has(INDICATOR.NAME_VI) ? new Text(row.get(INDICATOR.NAME_VI), row.get(INDICATOR.NAME_EN)) : null,
                row.get(INDICATOR.UNIT),
                row.get(INDICATOR.DIRECTION),
                row.has(INDICATOR.DEFINITION_VI)
                        ? new Text(row.get(INDICATOR.DEFINITION_VI), row.get(INDICATOR.DEFINITION_EN))
                        : null,
                !row.has(VALUE_FORM) ? Along.NONE : new Along(Map.of(FORM, ValueForm.valueOf(row.get(VALUE_FORM)))));
    }
}
