package greenplan.backend.search;

import static greenplan.backend.search.PublishedWords.ROW;
import static greenplan.backend.search.PublishedWords.fold;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nvl;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Which result is better: the code that was typed, then codes that begin so, beginnings of words before parts of words, the same marks
 * before others, all words in the title before elsewhere, the phrase before scattered words, then by kind. Words are compared as they
 * are, so that {@code %} is a per cent sign.
 */
final class PublishedRanking {

    private static final List<String> KINDS =
            List.of("TARGET", "PLAN", "AGENCY", "INDICATOR", "DUTY", "PROGRESS", "MEASURE", "ACTION", "CLAUSE", "NOTE");

    private static final Field<String> TITLE = concat(ROW.TITLE_VI, inline(" "), nvl(ROW.TITLE_EN, inline("")));

    private PublishedRanking() {}

    /** Each word is found somewhere, marks or not. */
    static Condition everyWord(List<String> words) {
        return all(words, word -> holds(ROW.FOLDED, fold(val(word))));
    }

    static List<OrderField<?>> best(Question question) {
        var words = question.words();
        var exact = lower(concat(TITLE, inline(" "), ROW.WORDS, inline(" "), PublishedWords.AMENDED));
        var code = lower(ROW.CODE);
        var typed = val(question.phrase());
        return List.of(
                field(code.eq(typed)).desc(),
                field(condition("starts_with({0}, {1})", code, typed)).desc(),
                field(all(words, word -> begins(ROW.FOLDED, fold(val(word))))).desc(),
                field(all(words, word -> begins(exact, val(word)))).desc(),
                field(all(words, word -> begins(fold(TITLE), fold(val(word))))).desc(),
                field(all(words, word -> holds(fold(TITLE), fold(val(word))))).desc(),
                field(holds(ROW.FOLDED, fold(val(question.phrase())))).desc(),
                field(
                        "array_position({0}, {1})",
                        SQLDataType.INTEGER,
                        array(KINDS.stream().map(DSL::inline).toList()),
                        ROW.KIND.cast(SQLDataType.VARCHAR)),
                ROW.PLAN.asc().nullsFirst(),
                ROW.ID.asc());
    }

    private static Condition all(List<String> words, Function<String, Condition> matches) {
        return Stream.concat(words.stream().map(matches), Stream.of(DSL.noCondition()))
                .reduce(DSL.noCondition(), Condition::and);
    }

    private static Condition holds(Field<String> text, Field<String> part) {
        return condition("strpos({0}, {1}) > 0", text, part);
    }

    /** A word of the text begins with it; what is special in a pattern is taken as it is. */
    private static Condition begins(Field<String> text, Field<String> part) {
        return condition(
                "{0} ~ ('(^|[^[:alnum:]])' || regexp_replace({1}, '([^[:alnum:]])', '\\\\\\1', 'g'))", text, part);
    }

    private static Field<String> lower(Field<String> text) {
        return field("lower({0} collate \"vi-x-icu\")", SQLDataType.VARCHAR, text);
    }
}
