package greenplan.backend.record;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.account.StaffApi;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;

class VerificationTests extends StaffApi {

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Autowired
    Verification verification;

    /** Only the owner of the database can do this at all; what it does here is undone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "update record.change set after = '{\"name_vi\": \"x\"}' where id = ?;its content differs from its hash",
                "delete from record.change where id = ?;it was removed",
                "update record.change set actor = 'account:1' where id = ?;its content differs from its hash",
            })
    void theFirstRowThatWasTamperedWithIsNamed(String tampering, String what) throws Exception {
        database.fetch("select record.seal()");
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            DSLContext mine = DSL.using(connection, SQLDialect.POSTGRES);
            mine.execute("alter table record.change disable trigger append_only");
            mine.execute("alter table record.unsealed drop constraint unsealed_change_id_fkey");
            Long first = mine.fetchSingle("select min(id) from record.change").into(Long.class);
            mine.execute(tampering, first);
            var outcome = new Verification(mine, new ChangeRepository(mine), List.of()).verify(null);
            connection.rollback();
            assertThat(outcome.sound()).isFalse();
            assertThat(outcome.sentence().en()).contains("the first is change " + first, what);
        }
    }

    /** One is written otherwise, one is gone. */
    @Test
    void versionsThatAreKeptOtherwiseThanTheirActsSayAreNamed() throws Exception {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            DSLContext mine = DSL.using(connection, SQLDialect.POSTGRES);
            List<Long> first = mine.fetch("select distinct target_id from greenplan.target_in_time order by 1 limit 2")
                    .getValues(0, Long.class);
            mine.execute("update greenplan.target_in_time set repealed = true where target_id = ?", first.getFirst());
            mine.execute("delete from greenplan.target_in_time where target_id = ?", first.getLast());
            var outcome = new Verification(mine, new ChangeRepository(mine), List.of()).verify(null);
            List<String> otherwise = mine.fetch(
                            "select tbl || ' ' || key from greenplan.kept_otherwise where tbl = 'target_in_time'")
                    .getValues(0, String.class);
            assertThat(outcome.sentence().en()).contains("Call greenplan.read_all_anew() to");
            mine.execute("select greenplan.read_all_anew()");
            var made = new Verification(mine, new ChangeRepository(mine), List.of()).verify(null);
            connection.rollback();
            assertThat(outcome.sound()).isFalse();
            assertThat(outcome.sentence().en()).contains("the first is target_in_time " + first.getFirst());
            assertThat(otherwise)
                    .containsExactlyInAnyOrder(
                            "target_in_time " + first.getFirst(), "target_in_time " + first.getLast());
            assertThat(made.sound()).isTrue();
        }
    }

    @Test
    void whatSearchFindsOtherwiseThanTheTablesSayIsMadeAnewByAFunctionOfItsOwn() throws Exception {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            DSLContext mine = DSL.using(connection, SQLDialect.POSTGRES);
            mine.execute("update greenplan.found set title_vi = 'Khác' where kind = 'PLAN'");
            var outcome = new Verification(mine, new ChangeRepository(mine), List.of()).verify(null);
            connection.rollback();
            assertThat(outcome.sentence().en()).contains("the first is found ", "Call greenplan.find_all_anew() to");
        }
    }

    @Test
    void whoeverKeptAHeadSeesThatTheEndWasCutOff() {
        province();
        database.fetch("select record.seal()");
        String head = ask(null, "{ recordHead { block hash at } }", Map.of())
                .at("/data/recordHead/hash")
                .asString();
        assertThat(head).hasSize(64);
        assertThat(verification.verify(head).sound()).isTrue();
        assertThat(verification.verify("00" + head.substring(2)).sentence().en())
                .startsWith("The record was cut off");
    }

    @Test
    void everyTableOnRecordHasANameInBothLanguages() {
        List<String> watched = database.fetch(
                        "select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'recorded'")
                .getValues(0, String.class);
        assertThat(Labels.tables()).containsAll(watched);
        assertThat(watched).hasSizeGreaterThan(20);
    }
}
