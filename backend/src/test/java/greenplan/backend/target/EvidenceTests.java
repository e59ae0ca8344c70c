package greenplan.backend.target;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.SharedApi;
import greenplan.backend.database.Actor;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of evidence says what the tables say that it is made from. */
@SharedApi
class EvidenceTests {

    /** Each reaches other rows than those before it, or reaches them otherwise. */
    private static final List<String> CHANGES = List.of(
            "update greenplan.observation set value = value + 1, decided_at = now(), decided_reason = 'x', decided_office = 'x'",
            "update greenplan.observation set territory_id = (select min(id) from greenplan.territory) where id = (select max(id) from greenplan.observation)",
            "update greenplan.source set title = title || ' mới', date = '2020-05-04'",
            """
            insert into greenplan.observation (indicator_id, territory_id, source_id, as_of, as_of_precision, value, kind, confidence)
              select t.indicator_id, p.territory_id, (select min(id) from greenplan.source), '2019-12-31', 'YEAR', 7, 'OFFICIAL', 'HIGH'
              from greenplan.target t join greenplan.plan p on p.id = t.plan_id where t.code = 'II.2.b-2030-4' and p.code = 'lao-cai-2021-2030'""",
            "update greenplan.indicator_relation set kind = 'DIFFERENT_DEFINITION'",
            "delete from greenplan.indicator_relation where kind = 'DIFFERENT_DEFINITION'",
            """
            update greenplan.target set indicator_id = (select o.indicator_id from greenplan.observation o
              join greenplan.territory a on a.id = o.territory_id where a.code = 'lao-cai-since-2025-07' limit 1)
            where plan_id = (select id from greenplan.plan where code = 'lai-chau-2012')""",
            // From here on as a plan of a province that another one followed.
            """
            update greenplan.plan set province_id = (select id from greenplan.province where code = 'yen-bai')
            where code = 'lai-chau-2012'""",
            "update greenplan.province_reorganisation set date = '2090-01-01'",
            "update greenplan.territory set valid = daterange('2095-01-01', null) where code = 'lao-cai-since-2025-07'",
            "delete from greenplan.province_succession");

    @Autowired
    private DSLContext database;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void whatIsShippedIsEvidenceAsTheTablesSay() {
        assertThat(otherwise()).isEmpty();
        assertThat(kept()).hasSizeGreaterThan(20);
    }

    @Test
    void whateverChangesIsEvidenceAsItIsAtOnce() {
        Actor.system("test")
                .call(() -> transactions.execute(transaction -> {
                    transaction.setRollbackOnly();
                    assertThat(CHANGES).allSatisfy(change -> {
                        var before = kept();
                        assertThat(database.execute(change))
                                .as("rows that change")
                                .isPositive();
                        assertThat(kept()).as(change).isNotEqualTo(before);
                        assertThat(otherwise()).as(change).isEmpty();
                    });
                    return null;
                }));
    }

    @Test
    void whoWritesATargetWaitsForWhoeverPublishesAValueOfItsIndicator() throws Exception {
        String forests = " where indicator_id = (select id from greenplan.indicator where code = 'forest-cover')";
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var target = undone(() -> {
                database.execute("update greenplan.observation set value = value" + forests);
                var waiting = pool.submit(() -> undone(
                        () -> database.execute("update greenplan.target set indicator_id = indicator_id" + forests)));
                while (database.fetch(
                                "select pid from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))")
                        .isEmpty()) {
                    Thread.onSpinWait();
                }
                return waiting;
            });
            assertThat(target.get(1, TimeUnit.MINUTES)).isPositive();
        }
    }

    private <T> T undone(Supplier<T> change) {
        return Actor.system("test")
                .call(() -> requireNonNull(transactions.execute(transaction -> {
                    transaction.setRollbackOnly();
                    return change.get();
                })));
    }

    private List<String> kept() {
        return database.fetch("select e::text as row from greenplan.evidence e order by target_id, observation_id")
                .getValues("row", String.class);
    }

    private List<String> otherwise() {
        return database.fetch("select tbl || ' ' || key as row from greenplan.kept_otherwise where tbl = 'evidence'")
                .getValues("row", String.class);
    }
}
