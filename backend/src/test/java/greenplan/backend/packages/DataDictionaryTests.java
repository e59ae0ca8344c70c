package greenplan.backend.packages;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.SharedApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** docs/data-dictionary.md is what the database says about itself in {@code comment on}. */
@SharedApi
class DataDictionaryTests {

    private static final String HEAD = """
            # Data dictionary

            Every base table with its columns, as the migrations describe them (`comment on`); `DataDictionaryTests` holds this page to it.
            A range of days `[from,until)` holds its first day and not `until`. Texts are NFC; `_vi` and `_en` are the Vietnamese and the English of
            one text. Numbers are exact. The views of schema `published` show the same columns of what everybody may read.
            """;

    @Autowired
    DSLContext database;

    @Test
    void everyTableSaysWhatItHolds() {
        assertThat(tables())
                .allSatisfy(table -> assertThat(table.get(2))
                        .as("comment on table %s", table.get(1))
                        .isNotNull());
    }

    @Test
    void thePageIsWhatTheDatabaseSays() throws IOException {
        var page = new StringBuilder(HEAD);
        for (Record table : tables()) {
            page.append("\n## %s.%s\n%s.\n\n| Column | Type | Meaning |\n|---|---|---|\n"
                    .formatted(table.get(0), table.get(1), table.get(2)));
            for (Record column : columns(table.get(3, Long.class))) {
                page.append("| `%s` | %s | %s |\n".formatted(column.get(0), column.get(1), column.get(2)));
            }
        }
        String text = page.toString().replace("<", "&lt;");
        Path made = Path.of("target/data-dictionary.md").toAbsolutePath();
        Files.writeString(made, text);
        assertThat(Path.of("../docs/data-dictionary.md"))
                .as("The tables have changed: copy %s to docs/", made)
                .content()
                .isEqualTo(text);
    }

    @Test
    void theDecisionNamesEveryTableThatIsNotWatched() throws IOException {
        String decision = Files.readString(Path.of("../docs/decisions/0004-a-record-that-cannot-be-rewritten.md"));
        String list = decision.substring(decision.indexOf("Not watched")).split("\\. ")[0];
        assertThat(Pattern.compile("`(\\w+)`").matcher(list).results().map(name -> name.group(1)))
                .containsExactlyInAnyOrderElementsOf(database.fetch("""
                        select relname from pg_class t where relnamespace = 'greenplan'::regnamespace and relkind = 'r'
                        and not exists (select from pg_trigger where tgrelid = t.oid and tgname = 'recorded')
                        """).getValues(0, String.class));
    }

    private Result<Record> tables() {
        return database.fetch("""
                select n.nspname, t.relname, obj_description(t.oid), t.oid::bigint from pg_class t
                join pg_namespace n on n.oid = t.relnamespace
                where t.relkind = 'r' and n.nspname in ('greenplan', 'record') order by 1, 2
                """);
    }

    /** Name, type and meaning: the comment, else the table that it points to. */
    private Result<Record> columns(long table) {
        return database.fetch("""
                select a.attname, replace(format_type(a.atttypid, null), 'greenplan.', ''),
                  coalesce(col_description(a.attrelid, a.attnum), (
                    select 'Row of ' || f.confrelid::regclass from pg_constraint f
                    where f.contype = 'f' and f.conrelid = a.attrelid and f.conkey = array[a.attnum] limit 1), '')
                from pg_attribute a where a.attrelid = ?::oid and a.attnum > 0 and not a.attisdropped order by a.attnum
                """, table);
    }
}
