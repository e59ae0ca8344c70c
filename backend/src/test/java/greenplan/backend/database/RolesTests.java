package greenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class RolesTests {

    private static final String NEW_SOURCE =
            "insert into greenplan.source (code, kind, title) values ('roles-test', 'REPORT', 'A report')";

    @Autowired
    DSLContext application;

    @Autowired
    @Qualifier("published")
    DSLContext published;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void theReaderReadsWhatIsPublishedAndNothingElse() {
        assertThat(published.fetch("select * from published.plan")).isNotNull();
        assertThatThrownBy(() -> published.fetch("select * from greenplan.plan"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> published.fetch("select * from record.change"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aViewIsABarrierWhenItHidesRowsAndOnlyThen() {
        assertThat(application.fetch("""
                        select c.relname from pg_class c
                        where c.relnamespace = 'published'::regnamespace and c.relkind = 'v' and 'security_barrier=true' = any (c.reloptions)
                        """).getValues(0, String.class))
                .as("the views that hide rows, as V15 tells")
                .containsExactlyInAnyOrder(
                        "answer_file",
                        "change",
                        "difficulty",
                        "difficulty_step",
                        "found",
                        "source_file",
                        "responsibility");
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", "duty"})
    void aVersionIsAskedForByItsKeyAndNoOtherIsRead(String of) {
        transactions.executeWithoutResult(status -> {
            application.execute("set local enable_seqscan = off");
            assertThat(application
                            .fetch(
                                    "explain select v.valid from published.%1$s t join published.%1$s_version v on v.%1$s_id = t.id where t.id = 1"
                                            .formatted(of))
                            .formatCSV())
                    .contains("Index Cond: (id = 1)", "Index Cond: (%s_id = 1)".formatted(of))
                    .doesNotContain("WindowAgg", "Seq Scan on " + of);
        });
    }

    @Test
    void theReaderWritesNothing() {
        assertThatThrownBy(() -> published.execute("create temporary table t (id int)"))
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|read-only transaction).*");
    }

    @Test
    void theApplicationChangesNoTable() {
        assertThatThrownBy(() -> application.execute("create table greenplan.t (id int)"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> application.execute("alter table greenplan.plan add column x int"))
                .rootCause()
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> application.execute("delete from record.change"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aWriteWithoutAnActorIsRefused() {
        assertThatThrownBy(() -> transactions.execute(status -> application.execute(NEW_SOURCE)))
                .rootCause()
                .hasMessageContaining("needs an actor");
    }

    @Test
    void aWriteIsRecordedWithItsActorAndReason() {
        Actor.system("roles-test")
                .because("To see it recorded")
                .run(() -> transactions.executeWithoutResult(status -> {
                    application.execute(NEW_SOURCE);
                    var change =
                            application.fetchSingle("select actor, reason from record.change order by id desc limit 1");
                    assertThat(change.get("actor")).isEqualTo("system:roles-test");
                    assertThat(change.get("reason")).isEqualTo("To see it recorded");
                    status.setRollbackOnly();
                }));
    }
}
