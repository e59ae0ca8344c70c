package greenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenplan.backend.SharedApi;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

@SharedApi
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

    /**
     * A view hides rows by a condition of its own, which PostgreSQL prints at the edge of its definition, or by a join with a view that does.
     */
    @Test
    void aViewIsABarrierWhenItHidesRowsAndOnlyThen() {
        var views = application.fetch("""
                select c.relname, 'security_barrier=true' = any (coalesce(c.reloptions, '{}')) as barrier, pg_get_viewdef(c.oid, true) as words
                from pg_class c where c.relnamespace = 'published'::regnamespace and c.relkind = 'v' order by 1
                """);
        var barriers = views.stream()
                .filter(view -> view.get("barrier", Boolean.class))
                .map(view -> view.get("relname", String.class))
                .toList();
        var hiding = Pattern.compile("(?m)^ {2}WHERE |published\\.(" + String.join("|", barriers) + ")\\b");
        assertThat(barriers)
                .isNotEmpty()
                .containsExactlyElementsOf(views.stream()
                        .filter(view ->
                                hiding.matcher(view.get("words", String.class)).find())
                        .map(view -> view.get("relname", String.class))
                        .toList());
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
                    .doesNotContain("SubPlan", "Seq Scan on " + of);
        });
    }

    /** Triggers alone keep what is worked out once and for all, so that nobody can make it say something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "target_in_time",
                "duty_in_time",
                "listed_indicator",
                "evidence",
                "indicator_signpost",
                "found",
                "published_version",
                "publishing"
            })
    void theApplicationCannotWriteWhatTriggersKeep(String table) {
        assertThatThrownBy(() -> application.execute("delete from greenplan." + table))
                .rootCause()
                .hasMessageContaining("permission denied");
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
