package greenplan.backend.indicator;

import static greenplan.backend.database.Sql.vietnamese;
import static greenplan.db.published.Tables.INDICATOR;
import static greenplan.db.published.Tables.INDICATOR_SIGNPOST;
import static greenplan.db.published.Tables.LISTED_INDICATOR;
import static greenplan.db.published.Tables.OBSERVATION;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import greenplan.backend.topic.Topics;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators a list shows, and in which order; null is no condition.
 *
 * @param topic code of a topic under which a target of it stands
 * @param known whether a value of it is published
 * @param byTopic those of the first topic come first; else all come by Vietnamese name
 * @param includeSample whether fictional ones are shown: those that only fictional plans use
 */
record PublishedIndicatorFilter(
        @Nullable String topic, @Nullable Boolean known, boolean byTopic, boolean includeSample) {

    static final Condition IS_KNOWN = exists(selectOne()
            .from(OBSERVATION)
            .where(OBSERVATION.INDICATOR_ID.eq(INDICATOR.ID), OBSERVATION.REPLACED_AT.isNull()));

    Table<Record> from() {
        return INDICATOR.leftJoin(INDICATOR_SIGNPOST).on(INDICATOR_SIGNPOST.INDICATOR_ID.eq(INDICATOR.ID));
    }

    Condition condition() {
        return (includeSample
                        ? noCondition()
                        : INDICATOR.ID.in(select(LISTED_INDICATOR.INDICATOR_ID).from(LISTED_INDICATOR)))
                .and(topic == null ? noCondition() : val(topic).eq(any(INDICATOR_SIGNPOST.TOPICS)))
                .and(known == null ? noCondition() : known ? IS_KNOWN : not(IS_KNOWN));
    }

    /** Ends in a key. */
    OrderField<?>[] order() {
        var first = field(
                        "array_position({0}, {1}[1])",
                        Integer.class, val(Topics.codes().toArray(String[]::new)), INDICATOR_SIGNPOST.TOPICS)
                .asc()
                .nullsLast();
        return Stream.concat(
                        byTopic ? Stream.of(first) : Stream.of(),
                        Stream.of(vietnamese(INDICATOR.NAME_VI), INDICATOR.ID))
                .toArray(OrderField<?>[]::new);
    }
}
