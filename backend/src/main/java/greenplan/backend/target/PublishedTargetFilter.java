package greenplan.backend.target;

import static greenplan.db.published.Tables.OBJECTIVE;
import static greenplan.db.published.Tables.SIGNPOST;
import static greenplan.db.published.Tables.TARGET;
import static greenplan.db.published.Tables.TARGET_VERSION;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Given;
import greenplan.db.base.enums.Audience;
import greenplan.db.base.enums.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Which targets of a plan that are in force; null is any.
 *
 * @param objective code of their objective
 * @param numeric with a number, or without
 * @param topic code of a topic that the editor finds it under
 * @param trade code of a trade that it concerns by the editor's reading
 * @param audience whom it asks or serves by the editor's reading
 */
record PublishedTargetFilter(
        @Nullable String objective,
        @Nullable Integer dueYear,
        @Nullable Boolean numeric,
        @Nullable String topic,
        @Nullable String trade,
        @Nullable Audience audience) {

    private static final Given<String> OBJECTIVE_CODE = new Given<>("objective", SQLDataType.VARCHAR);
    private static final Given<String> TOPIC = new Given<>("topic", SQLDataType.VARCHAR);
    private static final Given<String> TRADE = new Given<>("trade", SQLDataType.VARCHAR);
    private static final Given<Integer> YEAR = new Given<>("dueYear", SQLDataType.INTEGER);

    /** Which conditions there are: those of one objective, or year, are those of any. */
    PublishedTargetFilter shape() {
        return new PublishedTargetFilter(
                objective == null ? null : "?",
                dueYear == null ? null : 0,
                numeric,
                topic == null ? null : "?",
                trade == null ? null : "?",
                audience);
    }

    /** What the conditions of its shape need. */
    List<Given.Value> values() {
        return List.of(OBJECTIVE_CODE.is(objective), YEAR.is(dueYear), TOPIC.is(topic), TRADE.is(trade));
    }

    Condition condition() {
        return TARGET_VERSION
                .REPEALED
                .isFalse()
                .and(dueYear == null ? noCondition() : TARGET_VERSION.DUE_YEAR.eq(YEAR))
                .and(ofObjective())
                .and(withASignpost())
                .and(withNumber());
    }

    private Condition ofObjective() {
        return objective == null
                ? noCondition()
                : TARGET.OBJECTIVE_ID.in(select(OBJECTIVE.ID).from(OBJECTIVE).where(OBJECTIVE.CODE.eq(OBJECTIVE_CODE)));
    }

    private Condition withASignpost() {
        if (topic == null && trade == null && audience == null) {
            return noCondition();
        }
        return TARGET.ID.in(select(SIGNPOST.TARGET_ID)
                .from(SIGNPOST)
                .where(
                        topic == null ? noCondition() : TOPIC.eq(any(SIGNPOST.TOPICS)),
                        trade == null ? noCondition() : TRADE.eq(any(SIGNPOST.TRADES)),
                        audience == null
                                ? noCondition()
                                : inline(audience.getLiteral())
                                        .eq(any(SIGNPOST.AUDIENCE.cast(SQLDataType.VARCHAR.array())))));
    }

    private Condition withNumber() {
        if (numeric == null) {
            return noCondition();
        }
        return numeric
                ? TARGET_VERSION.COMPARATOR.ne(inline(Comparator.NONE))
                : TARGET_VERSION.COMPARATOR.eq(inline(Comparator.NONE));
    }
}
