package greenplan.backend.search;

import static greenplan.backend.database.Given.DAY;
import static greenplan.db.published.Tables.FOUND;
import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import greenplan.backend.database.Given;
import greenplan.backend.database.Row;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.FoundKind;
import greenplan.schema.Language;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that search finds, best first: one statement for a page, the total and how many there are of each kind. */
@Component
class PublishedFound {

    /**
     * Better is, in this order: the code that was typed; what is called so; the same marks; all words in the title; in the title, but for
     * province and year; a name within the question; what is no editor's note; the words in their order in the title or the first words;
     * in their order anywhere; more of them side by side; all in the first words; what is still in force; the earlier kind; the shorter
     * title. Syllables that stand apart in a long text are other words: of so many, half must stand side by side.
     */
    private static final String SEARCH = """
            with asked as materialized (
              select ('((' || published.sought({0}::text[], {1}::text[], {2}, '')::text
                  || coalesce((select ' & ' || string_agg(replace(published.bare(published.spelt(p.title_vi)), ' ', ' <-> '), ' & ')
                    from published.found p where p.kind = 'PROVINCE' and p.names && {5}::text[]), '') || ')' || {6} || ')' || {3}
                  || case when {4}::text is null then '' else (select ' & ''=p' || id || '''' from published.province where code = {4}::text) end)::tsquery
                  as everywhere,
                published.sought({0}::text[], {1}::text[], {2}, 'A') as title, published.sought({0}::text[], {1}::text[], {2}, 'AC') as around,
                published.sought({0}::text[], {1}::text[], {2}, 'ABC') as opening, {7}::tsquery as title_phrase, {8}::tsquery as phrase,
                (select array_agg(pair::tsquery) from unnest({9}::text[]) pair) as pairs, {13}::text::tsquery as marked,
                (select array_agg(('''' || word || ''':AC')::tsquery) from unnest({0}::text[]) word where word <> '') as single
            ), matched as materialized (
              select f.kind, f.id, f.valid, f.english, f.plan_id, length(f.title_vi) as length, coalesce(f.until <= {14}, false) as ended,
                lower(f.code collate "pg_c_utf8") = {10} as is_code, f.names && {11}::text[] as is_called, f.names && {12}::text[] as has_name,
                f.vector @@ asked.title as in_title, f.vector @@ asked.around as around, f.vector @@ asked.title_phrase as title_phrase, f.vector @@ asked.phrase as phrase,
                f.vector @@ asked.opening as opening, f.vector @@ asked.marked as marks,
                case when f.vector @@ asked.around then 0 else (select count(*) from unnest(asked.pairs) pair where f.vector @@ pair) end as pairs,
                case when f.vector @@ asked.around then 0 else (select count(*) from unnest(asked.single) word where not f.vector @@ word) end as apart
              from asked cross join published.found f
              where f.vector @@ asked.everywhere and coalesce(f.valid @> {14}, false) and ({18} or not f.sample)
                and case when {19} then f.vector @@ '''=en''' else not f.english end
            ), near as materialized (
              select * from matched where apart < 2 or pairs >= apart / 2 or is_code
            ), page as (
              select row_number() over () as place, best.* from (
                select * from near where cardinality({15}::text[]) = 0 or kind::text = any ({15}::text[])
                order by is_code desc, is_called desc, marks desc, in_title desc, around desc, has_name desc, kind = 'NOTE', title_phrase desc, phrase desc,
                  pairs desc, opening desc, ended, kind, length, plan_id desc nulls first, id
                limit {16} offset {17}) best
            )
            select (select array_agg(kind || ' ' || number) from (select kind, count(*) as number from near group by kind order by kind) each) as kinds,
              f.kind, f.id, f.code, f.title_vi, f.title_en, f.words, f.amended, f.translation, f.amendment_id, f.year, page.ended, v.code as province, p.code as plan
            from (select) one
            left join (page join published.found f on f.kind = page.kind and f.id = page.id and f.valid = page.valid and f.english = page.english) on true
            left join published.province v on v.id = f.province_id left join published.plan p on p.id = f.plan_id
            order by page.place
            """;

    private static final Given<String[]> WORDS = texts("words");
    private static final Given<String[]> OTHERS = texts("others");
    private static final Given<Boolean> HALF = new Given<>("half", SQLDataType.BOOLEAN);
    private static final Given<String> AMONG = text("among");
    private static final Given<String> IN_PROVINCE = text("province");
    private static final Given<String[]> NAMES_WITHIN = texts("names within");
    private static final Given<String> CODE_BEGINS = text("code begins");
    private static final Given<String> TITLE_PHRASE = text("title phrase");
    private static final Given<String> PHRASE = text("phrase");
    private static final Given<String[]> PAIRS = texts("pairs");
    private static final Given<String> CODE = text("code");
    private static final Given<String[]> NAMES = texts("names");
    private static final Given<String[]> LONGER_NAMES = texts("longer names");
    private static final Given<String> MARKED = text("marked");
    private static final Given<String[]> KINDS = texts("kinds");
    private static final Given<Integer> FIRST = new Given<>("first", SQLDataType.INTEGER);
    private static final Given<Integer> OFFSET = new Given<>("offset", SQLDataType.INTEGER);

    static final Given<Boolean> WITH_SAMPLE = new Given<>("with sample", SQLDataType.BOOLEAN);
    static final Given<Boolean> IN_ENGLISH = new Given<>("in English", SQLDataType.BOOLEAN);

    private static final Given<?>[] VALUES = {
        WORDS,
        OTHERS,
        HALF,
        AMONG,
        IN_PROVINCE,
        NAMES_WITHIN,
        CODE_BEGINS,
        TITLE_PHRASE,
        PHRASE,
        PAIRS,
        CODE,
        NAMES,
        LONGER_NAMES,
        MARKED,
        DAY,
        KINDS,
        FIRST,
        OFFSET,
        WITH_SAMPLE,
        IN_ENGLISH
    };

    private static final Field<String[]> COUNTS = field(name("kinds"), SQLDataType.VARCHAR.array());
    private static final Field<Boolean> ENDED = field(name("ended"), SQLDataType.BOOLEAN);
    private static final Field<String> OF_PROVINCE = field(name("province"), SQLDataType.VARCHAR);
    private static final Field<String> OF_PLAN = field(name("plan"), SQLDataType.VARCHAR);

    /** What {@link #SEARCH} selects. */
    private static final List<Field<?>> COLUMNS = List.of(
            COUNTS,
            FOUND.KIND,
            FOUND.ID,
            FOUND.CODE,
            FOUND.TITLE_VI,
            FOUND.TITLE_EN,
            FOUND.WORDS,
            FOUND.AMENDED,
            FOUND.TRANSLATION,
            FOUND.AMENDMENT_ID,
            FOUND.YEAR,
            ENDED,
            OF_PROVINCE,
            OF_PLAN);

    private final Statements statements;

    PublishedFound(Statements statements) {
        this.statements = statements;
    }

    /**
     * What is searched.
     *
     * @param kinds only these kinds; empty for all
     * @param province slug of a province, or null for all and for what belongs to none
     * @param day whose words in force are searched beside the printed ones
     * @param includeSample whether fictional data are searched, too
     * @param language of the reader: English finds translations, too
     */
    record Where(
            List<FoundKind> kinds, @Nullable String province, LocalDate day, boolean includeSample, Language language) {

        private String[] names() {
            return kinds.stream().map(FoundKind::getLiteral).toArray(String[]::new);
        }
    }

    /**
     * A page of what is found.
     *
     * @param counted whether it is also counted what there is of other kinds than those that are asked for
     */
    Results page(Question question, Where where, Page page, boolean counted) {
        var terms = new Terms(question);
        String among = counted ? "" : kinds(where);
        String code = question.code();
        List<Row> rows = statements
                .of(SEARCH, COLUMNS, VALUES)
                .with(
                        WORDS.is(terms.words()),
                        OTHERS.is(terms.others()),
                        HALF.is(question.half()),
                        AMONG.is(among),
                        IN_PROVINCE.is(where.province()),
                        NAMES_WITHIN.is(terms.namesWithin(1)),
                        CODE_BEGINS.is(code.isEmpty() ? "" : " | " + Terms.lexeme(code) + ":*"),
                        TITLE_PHRASE.is(terms.phrase("AB")),
                        PHRASE.is(terms.phrase("")),
                        PAIRS.is(terms.pairs()),
                        CODE.is(code),
                        NAMES.is(terms.names()),
                        LONGER_NAMES.is(terms.namesWithin(2)),
                        MARKED.is(terms.marked().length == 0 ? null : String.join(" & ", terms.marked())),
                        DAY.is(where.day()),
                        KINDS.is(where.names()),
                        FIRST.is(page.first()),
                        OFFSET.is(page.offset()),
                        WITH_SAMPLE.is(where.includeSample()),
                        IN_ENGLISH.is(where.language() == Language.EN))
                .fetch();
        var counts = counts(rows.getFirst().get(COUNTS));
        int total = counts.entrySet().stream()
                .filter(count -> where.kinds().isEmpty() || where.kinds().contains(count.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        var cut = new Excerpt(question);
        var nodes = rows.stream()
                .filter(row -> row.get(FOUND.ID) != null)
                .map(row -> found(row, cut))
                .toList();
        return new Results(new Connection<>(nodes, total, page), counts, null);
    }

    private static Found found(Row row, Excerpt cut) {
        return new Found(
                row.get(FOUND.KIND),
                row.get(FOUND.ID),
                row.get(FOUND.CODE),
                new Text(row.get(FOUND.TITLE_VI), row.get(FOUND.TITLE_EN)),
                new Found.Words(row.get(FOUND.WORDS), row.get(FOUND.AMENDED), row.get(FOUND.TRANSLATION), cut),
                row.get(OF_PROVINCE),
                row.get(OF_PLAN),
                row.get(FOUND.AMENDMENT_ID),
                row.get(FOUND.YEAR),
                row.get(ENDED));
    }

    private static Map<FoundKind, Integer> counts(String @Nullable [] kinds) {
        var counts = new EnumMap<FoundKind, Integer>(FoundKind.class);
        for (String kind : kinds == null ? new String[0] : kinds) {
            String[] count = kind.split(" ", 2);
            counts.put(FoundKind.valueOf(count[0]), Integer.valueOf(count[1]));
        }
        return counts;
    }

    private static String kinds(Where where) {
        return where.kinds().isEmpty()
                ? ""
                : where.kinds().stream().map(kind -> "'=" + kind + "'").collect(joining(" | ", " & (", ")"));
    }

    private static Given<String> text(String name) {
        return new Given<>(name, SQLDataType.VARCHAR);
    }

    private static Given<String[]> texts(String name) {
        return new Given<>(name, SQLDataType.VARCHAR.array());
    }
}
