package greenplan.backend.search;

import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.FoundKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** All that search finds, best first: one statement for a page, the total and how many there are of each kind. */
@Repository
class PublishedFound {

    /**
     * Better is, in this order: the code that was typed; what is called so; the same marks; all words in the title; in the title, but for
     * province and year; a name within the question; what is no editor's note; the words in their order in the title or the first words;
     * in their order anywhere; more of them side by side; all in the first words; what is still in force; the earlier kind; the shorter
     * title. Syllables that stand apart in a long text are other words: of so many, half must stand side by side.
     */
    private static final String SEARCH = """
            with asked as materialized (
              select ('((' || published.sought({0}, {1}, {2}, '')::text
                  || coalesce((select ' & ' || string_agg(replace(published.bare(published.spelt(p.title_vi)), ' ', ' <-> '), ' & ')
                    from published.found p where p.kind = 'PROVINCE' and p.names && {5}), '') || ')' || {6} || ')' || {3}
                  || case when {4} is null then '' else (select ' & ''=p' || id || '''' from published.province where code = {4}) end)::tsquery
                  as everywhere,
                published.sought({0}, {1}, {2}, 'A') as title, published.sought({0}, {1}, {2}, 'AC') as around,
                published.sought({0}, {1}, {2}, 'ABC') as opening, {7}::tsquery as title_phrase, {8}::tsquery as phrase,
                (select array_agg(pair::tsquery) from unnest({9}) pair) as pairs, {13}::tsquery as marked,
                (select array_agg(('''' || word || ''':AC')::tsquery) from unnest({0}) word where word <> '') as single
            ), matched as materialized (
              select f.kind, f.id, f.valid, f.plan_id, length(f.title_vi) as length, lower(f.code collate "pg_c_utf8") = {10} as is_code,
                f.names && {11} as is_called, f.names && {12} as has_name, f.vector @@ asked.title as in_title, f.vector @@ asked.around as around,
                f.vector @@ asked.title_phrase as title_phrase, f.vector @@ asked.phrase as phrase,
                f.vector @@ asked.opening as opening, f.vector @@ asked.marked as marks,
                case when f.vector @@ asked.around then 0 else (select count(*) from unnest(asked.pairs) pair where f.vector @@ pair) end as pairs,
                case when f.vector @@ asked.around then 0 else (select count(*) from unnest(asked.single) word where not f.vector @@ word) end as apart,
                coalesce(f.until <= {14} or p.period_to < extract(year from {14})
                  or exists (select from published.plan s where s.supersedes = p.code and s.supersedes_from <= {14}), false) as ended
              from asked cross join published.found f left join published.plan p on p.id = f.plan_id
              where f.vector @@ asked.everywhere and f.valid @> {14}
            ), near as materialized (
              select * from matched where apart < 2 or pairs >= apart / 2 or is_code
            ), page as (
              select row_number() over () as place, best.* from (
                select * from near where cardinality({15}) = 0 or kind::text = any ({15})
                order by is_code desc, is_called desc, marks desc, in_title desc, around desc, has_name desc, kind = 'NOTE', title_phrase desc, phrase desc,
                  pairs desc, opening desc, ended, kind, length, plan_id desc nulls first, id
                limit {16} offset {17}) best
            )
            select (select array_agg(kind || ' ' || number) from (select kind, count(*) as number from near group by kind order by kind) each) as kinds,
              f.kind, f.id, f.code, f.title_vi, f.title_en, f.words, f.amended, f.amendment_id, f.year, page.ended, v.code as province, p.code as plan
            from (select) one
            left join (page join published.found f on f.kind = page.kind and f.id = page.id and f.valid = page.valid) on true
            left join published.province v on v.id = f.province_id left join published.plan p on p.id = f.plan_id
            order by page.place
            """;

    private final DSLContext published;

    PublishedFound(@Qualifier("published") DSLContext published) {
        this.published = published;
    }

    /**
     * What is searched.
     *
     * @param kinds only these kinds; empty for all
     * @param province slug of a province, or null for all and for what belongs to none
     * @param day whose words in force are searched beside the printed ones
     * @param includeSample whether fictional data are searched, too
     */
    record Where(List<FoundKind> kinds, @Nullable String province, LocalDate day, boolean includeSample) {

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
        String among = (where.includeSample() ? "" : Terms.REAL) + (counted ? "" : kinds(where));
        String code = question.code();
        List<Record> rows = List.copyOf(published.fetch(
                SEARCH,
                array(terms.words()),
                array(terms.others()),
                val(question.half()),
                val(among),
                text(where.province()),
                array(terms.namesWithin(1)),
                val(code.isEmpty() ? "" : " | " + Terms.lexeme(code) + ":*"),
                val(terms.phrase("AB")),
                val(terms.phrase("")),
                array(terms.pairs()),
                val(code),
                array(terms.names()),
                array(terms.namesWithin(2)),
                text(terms.marked().length == 0 ? null : String.join(" & ", terms.marked())),
                val(where.day()),
                array(where.names()),
                val(page.first()),
                val(page.offset())));
        var counts = counts(rows.getFirst().get("kinds", String[].class));
        int total = counts.entrySet().stream()
                .filter(count -> where.kinds().isEmpty() || where.kinds().contains(count.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        var nodes = rows.stream()
                .filter(row -> row.get("id") != null)
                .map(row -> found(row, question))
                .toList();
        return new Results(new Connection<>(nodes, total, page), counts, null);
    }

    private static Found found(Record row, Question question) {
        var excerpt = new Excerpt(question);
        String words = row.get("words", String.class);
        String amended = row.get("amended", String.class);
        boolean printed = amended.isEmpty() || excerpt.found(words) > excerpt.found(amended);
        return new Found(
                row.get("kind", FoundKind.class),
                row.get("id", Long.class),
                row.get("code", String.class),
                new Text(row.get("title_vi", String.class), row.get("title_en", String.class)),
                excerpt.of(printed ? words : amended),
                row.get("province", String.class),
                row.get("plan", String.class),
                row.get("amendment_id", Long.class),
                printed,
                row.get("year", Integer.class),
                row.get("ended", Boolean.class));
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

    /** As text, which the words and names of the database are, too. */
    private static QueryPart array(String[] words) {
        return field("{0}::text[]", String[].class, val(words));
    }

    private static Field<String> text(@Nullable String word) {
        return field("{0}::text", String.class, val(word));
    }
}
