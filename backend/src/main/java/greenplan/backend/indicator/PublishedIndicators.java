package greenplan.backend.indicator;

import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.vietnamese;
import static greenplan.db.published.Tables.INDICATOR;
import static greenplan.db.published.Tables.INDICATOR_RELATION;
import static greenplan.db.published.Tables.LISTED_INDICATOR;
import static greenplan.db.published.Tables.TARGET;
import static org.jooq.impl.DSL.boolAnd;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import greenplan.backend.database.Siblings;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.TargetForm;
import greenplan.schema.ValueForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Indicators as everybody may read them. */
@Component
public class PublishedIndicators {

    /** A yes or no is one by every promise that it measures, and so are steps; all else is a number. */
    private static final Field<String> VALUE_FORM = field(select(
                            when(boolAnd(TARGET.FORM.in(TargetForm.RECURRING, TargetForm.COMPLIANCE)), inline("YES_NO"))
                                    .when(boolAnd(TARGET.FORM.eq(TargetForm.DELIVERABLE)), inline("STEPS"))
                                    .else_(inline("NUMBER")))
                    .from(TARGET)
                    .where(TARGET.INDICATOR_ID.eq(INDICATOR.ID)))
            .as("value_form");

    private final DSLContext db;

    PublishedIndicators(@Qualifier("published") DSLContext db) {
        this.db = db;
    }

    /** A page of indicators, by Vietnamese name; one that only fictional plans use is itself fictional. */
    Connection<Indicator> page(Page page, boolean includeSample) {
        var places = Siblings.number(
                Siblings.NOBODY,
                INDICATOR.ID,
                INDICATOR,
                includeSample
                        ? noCondition()
                        : INDICATOR.ID.in(select(LISTED_INDICATOR.INDICATOR_ID).from(LISTED_INDICATOR)),
                vietnamese(INDICATOR.NAME_VI),
                INDICATOR.ID);
        var indicators = indicators();
        return Siblings.page(indicators, INDICATOR.ID, places, page, PublishedIndicators::indicator);
    }

    /** The indicator with a code. */
    public Optional<Indicator> byCode(String code) {
        return indicators().where(INDICATOR.CODE.eq(code)).fetchOptional(PublishedIndicators::indicator);
    }

    /** Indicators by the keys of their rows. */
    public Map<Long, Indicator> byKeys(Set<Long> keys) {
        return indicators().where(among(INDICATOR.ID, keys)).fetchMap(INDICATOR.ID, PublishedIndicators::indicator);
    }

    private SelectJoinStep<Record> indicators() {
        return db.select(INDICATOR.fields()).select(VALUE_FORM).from(INDICATOR);
    }

    /** Indicators that look like these and are not. */
    Map<Long, List<RelatedIndicator>> related(Set<Long> indicators) {
        return db.select(INDICATOR_RELATION.fields())
                .select(INDICATOR.fields())
                .select(VALUE_FORM)
                .from(INDICATOR_RELATION)
                .join(INDICATOR)
                .on(INDICATOR.ID.eq(INDICATOR_RELATION.RELATED_ID))
                .where(among(INDICATOR_RELATION.INDICATOR_ID, indicators))
                .orderBy(vietnamese(INDICATOR.NAME_VI), INDICATOR_RELATION.ID)
                .fetchGroups(
                        INDICATOR_RELATION.INDICATOR_ID,
                        row -> new RelatedIndicator(
                                indicator(row),
                                row.get(INDICATOR_RELATION.KIND),
                                new Text(row.get(INDICATOR_RELATION.NOTE_VI), row.get(INDICATOR_RELATION.NOTE_EN))));
    }

    private static Indicator indicator(Record row) {
        return new Indicator(
                row.get(INDICATOR.ID),
                row.get(INDICATOR.CODE),
                new Text(row.get(INDICATOR.NAME_VI), row.get(INDICATOR.NAME_EN)),
                row.get(INDICATOR.UNIT),
                row.get(INDICATOR.DIRECTION),
                ValueForm.valueOf(row.get(VALUE_FORM)),
                new Text(row.get(INDICATOR.DEFINITION_VI), row.get(INDICATOR.DEFINITION_EN)));
    }
}
