package greenplan.backend.plan;

import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.SIGNPOST;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Given;
import greenplan.db.base.enums.Audience;
import greenplan.db.published.Routines;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Which actions and measures a list shows; null is no condition. All but the words are the editor's reading.
 *
 * @param topic code of a topic
 * @param trade code of a trade
 * @param audience whom they ask or serve
 * @param words what their words, or those in English, have in them, in whatever spelling, with or without marks
 */
record PublishedStepFilter(
        @Nullable String topic,
        @Nullable String trade,
        @Nullable Audience audience,
        @Nullable String words) {

    private static final Given<String> TOPIC = new Given<>("topic", SQLDataType.VARCHAR);
    private static final Given<String> TRADE = new Given<>("trade", SQLDataType.VARCHAR);
    private static final Given<String> WORDS = new Given<>("words", SQLDataType.VARCHAR);

    PublishedStepFilter {
        words = words == null || words.isBlank() ? null : words.strip();
    }

    /** Which conditions there are: those of a text are the same for each text. */
    PublishedStepFilter shape() {
        return new PublishedStepFilter(
                topic == null ? null : "?", trade == null ? null : "?", audience, words == null ? null : "?");
    }

    /** The texts that the conditions of its shape need. */
    List<Given.Value> values() {
        return List.of(TOPIC.is(topic), TRADE.is(trade), WORDS.is(words));
    }

    Condition condition() {
        var condition = noCondition();
        if (topic != null || trade != null || audience != null) {
            condition = condition.and(CLAUSE.ID.in(select(SIGNPOST.CLAUSE_ID)
                    .from(SIGNPOST)
                    .where(
                            topic == null ? noCondition() : TOPIC.eq(any(SIGNPOST.TOPICS)),
                            trade == null ? noCondition() : TRADE.eq(any(SIGNPOST.TRADES)),
                            audience == null
                                    ? noCondition()
                                    : inline(audience.getLiteral())
                                            .eq(any(SIGNPOST.AUDIENCE.cast(SQLDataType.VARCHAR.array()))))));
        }
        return words == null ? condition : condition.and(has(CLAUSE.TEXT).or(has(CLAUSE.TRANSLATION)));
    }

    private static Condition has(Field<String> text) {
        return folded(text).contains(folded(WORDS));
    }

    private static Field<String> folded(Field<String> text) {
        return Routines.bare(Routines.spelt(text));
    }
}
