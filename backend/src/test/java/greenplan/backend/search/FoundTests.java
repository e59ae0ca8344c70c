package greenplan.backend.search;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.SharedApi;
import greenplan.backend.database.Actor;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of what can be found says what the tables say that it is made from. */
@SharedApi
class FoundTests {

    /** Which tables findings are made from, as the catalogue knows the view. */
    private static final String SOURCES = """
            with recursive read as (
              select d.refobjid as table from pg_rewrite r join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
              where r.ev_class = 'greenplan.found_worked_out'::regclass and d.refclassid = 'pg_class'::regclass
              union
              select d.refobjid from read join pg_rewrite r on r.ev_class = read.table
                join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass
            )
            select c.relname from read join pg_class c on c.oid = read.table where c.relkind = 'r' order by 1
            """;

    @Autowired
    private DSLContext database;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void eachTableThatFindingsAreMadeFromKeepsThem() {
        List<String> sources = database.fetch(SOURCES).getValues("relname", String.class);
        Set<String> watched = Set.copyOf(database.fetch("""
                select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgfoid = 'greenplan.is_found_anew'::regproc
                """).getValues("relname", String.class));
        assertThat(sources).isNotEmpty().isSubsetOf(watched);
    }

    @Test
    void whatIsShippedIsFoundAsTheTablesSay() {
        assertThat(otherwise()).isEmpty();
        assertThat(database.fetchValue("select count(distinct kind) from greenplan.found where kind <> 'PROGRESS'"))
                .isEqualTo(10L);
    }

    /**
     * To work out what is found takes a second, so all changes are made first, each to things that no later one touches: what writes a whole
     * province or plan anew comes first.
     */
    @Test
    void whateverChangesIsFoundAsItIsAtOnce() {
        List<String> changes = List.of(
                "update greenplan.province set name_vi = 'Lao Kay' where code = 'lao-cai'",
                """
                update greenplan.plan set title_vi = title_vi || ' mới', period_to = 2031, supersedes = 'lai-chau-2012', supersedes_from = '2015-01-01'
                where code = 'lao-cai-2021-2030'""",
                "update greenplan.clause set text = text || ' thêm', role = 'MEASURE' where path = 'IV.5(4)'",
                "update greenplan.clause set text = text || ' thêm' where path = 'V.17(2)'",
                "update greenplan.target set title_vi = 'Khác', due_year = 2040 where code = 'II.2.b-2030-4'",
                "update greenplan.indicator set definition_vi = 'Khác' where code = 'forest-cover'",
                "update greenplan.agency_name set name_vi = 'Khác' where name_vi = 'Sở Nội vụ'",
                "update greenplan.note set text_vi = 'Khác', quote = null where code = 'n-30'",
                "update greenplan.duty set title_en = null where code = 'V.17(3)'",
                "update greenplan.territory set note_vi = 'Khác' where province_id <> (select id from greenplan.province where code = 'lao-cai')",
                """
                delete from greenplan.observation where id = (select o.id from greenplan.observation o join greenplan.indicator i on i.id = o.indicator_id
                  where replaced_by is null and i.code <> 'forest-cover' limit 1)""");
        List<String> after = Actor.system("test")
                .call(() -> transactions.execute(transaction -> {
                    transaction.setRollbackOnly();
                    assertThat(changes)
                            .allSatisfy(change -> assertThat(database.execute(change))
                                    .as("rows that change")
                                    .isPositive());
                    return otherwise();
                }));
        assertThat(after).isEmpty();
    }

    @Test
    void theDatabaseAndTheQuestionSpellAlike() {
        var texts = database.fetch("""
                select text, published.spelt(text) as spelt, published.bare(published.spelt(text)) as bare from (
                  select title_vi as text from greenplan.found union select title_en from greenplan.found union select words from greenplan.found
                  union select source_text from greenplan.plan
                  union select unnest(array['1.234.567 đ', '1 000,5', 'CO₂ µg/m³', 'nứơc', 'quý', 'Ðất', 'a\u200bb', '“hoà” & hòa', '2.021-30', 'ﬁ', '½%%'])) t
                where text is not null
                """);
        assertThat(texts).hasSizeGreaterThan(500).allSatisfy(row -> {
            String spelt = Spelling.spelt(row.get("text", String.class));
            assertThat(spelt).isEqualTo(row.get("spelt", String.class));
            assertThat(Spelling.bare(spelt)).isEqualTo(row.get("bare", String.class));
        });
    }

    private List<String> otherwise() {
        return database.fetch("select tbl || ' ' || key as row from greenplan.kept_otherwise where tbl = 'found'")
                .getValues("row", String.class);
    }
}
