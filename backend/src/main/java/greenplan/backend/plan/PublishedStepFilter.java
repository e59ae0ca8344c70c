package greenplan.backend.plan;

import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.SIGNPOST;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import greenplan.db.base.enums.Audience;
import greenplan.db.published.Routines;
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

    Condition condition() {
        var condition = noCondition();
        if (topic != null || trade != null || audience != null) {
            condition = condition.and(CLAUSE.ID.in(select(SIGNPOST.CLAUSE_ID)
                    .from(SIGNPOST)
                    .where(
                            holds(topic, SIGNPOST.TOPICS),
                            holds(trade, SIGNPOST.TRADES),
                            audience == null
                                    ? noCondition()
                                    : inline(audience.getLiteral())
                                            .eq(any(SIGNPOST.AUDIENCE.cast(SQLDataType.VARCHAR.array()))))));
        }
        return words == null || words.isBlank()
                ? condition
                : condition.and(holds(CLAUSE.TEXT, words.strip()).or(holds(CLAUSE.TRANSLATION, words.strip())));
    }

    private static Condition holds(Field<String> text, String words) {
        return folded(text).contains(folded(val(words)));
    }

    private static Field<String> folded(Field<String> text) {
        return Routines.bare(Routines.spelt(text));
    }

    private static Condition holds(@Nullable String value, Field<String[]> list) {
        return value == null ? noCondition() : val(value).eq(any(list));
    }
}
