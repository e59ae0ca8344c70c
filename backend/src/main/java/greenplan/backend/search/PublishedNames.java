package greenplan.backend.search;

import static greenplan.backend.database.Given.DAY;
import static greenplan.backend.search.PublishedFound.WITH_SAMPLE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import greenplan.backend.database.Given;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.BadArgumentException;
import greenplan.schema.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** Names of things, for whoever is still typing. */
@Component
class PublishedNames {

    private static final int MOST = 20;
    private static final int FEWEST_LETTERS = 2;

    /** Names that hold the words in their order, the last one perhaps half: those that begin so first, then what fits the marks that were typed. */
    private static final String NAMES = """
            with asked as materialized (
              select {0}::tsquery as words)
            select name from (
              select case {1} when 'EN' then coalesce(f.title_en, f.title_vi) else f.title_vi end as name, min(f.kind) as kind,
                bool_or(exists (select from unnest(f.names) called where called ^@ {2})) as begins,
                max((select count(*) from unnest({3}::text[]) marked where f.vector @@ marked::tsquery)) as marks
              from asked cross join published.found f
              where ts_filter(f.vector, '{a}') @@ asked.words and f.kind in ('PLAN', 'PROVINCE', 'TARGET', 'INDICATOR', 'AGENCY', 'DUTY')
                and coalesce(f.valid @> {4}, false) and ({5} or not f.sample)
                and case {1} when 'EN' then f.vector @@ '''=en''' else not f.english end
              group by 1) found
            order by begins desc, marks desc, kind, length(name), name
            limit {6}
            """;

    private static final Given<String> WORDS = new Given<>("words", SQLDataType.VARCHAR);
    private static final Given<String> LANGUAGE = new Given<>("language", SQLDataType.VARCHAR);
    private static final Given<String> BEGINNING = new Given<>("beginning", SQLDataType.VARCHAR);
    private static final Given<String[]> MARKED = new Given<>("marked", SQLDataType.VARCHAR.array());
    private static final Given<Integer> FIRST = new Given<>("first", SQLDataType.INTEGER);
    private static final Field<String> NAME = field(name("name"), SQLDataType.VARCHAR);

    private final Statements statements;
    private final Clock clock;

    PublishedNames(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * At most so many names.
     *
     * @throws BadArgumentException when {@code first} is not 1 to 20, or the text is blank or longer than 200 characters
     */
    List<String> beginning(String text, Language language, int first, boolean includeSample) {
        if (first < 1 || first > MOST) {
            throw new BadArgumentException("first", first, "a whole number from 1 to " + MOST);
        }
        Question question = Question.of(text).asTyped();
        List<String> bare = question.bare();
        if (String.join("", bare).length() < FEWEST_LETTERS) {
            return List.of();
        }
        var terms = new Terms(question);
        return statements
                .of(NAMES, List.of(NAME), WORDS, LANGUAGE, BEGINNING, MARKED, DAY, WITH_SAMPLE, FIRST)
                .with(
                        WORDS.is(terms.phrase("A")),
                        LANGUAGE.is(language.name()),
                        BEGINNING.is(String.join(" ", bare)),
                        MARKED.is(terms.marked()),
                        DAY.is(LocalDate.now(clock)),
                        WITH_SAMPLE.is(includeSample),
                        FIRST.is(first))
                .fetch(NAME);
    }
}
