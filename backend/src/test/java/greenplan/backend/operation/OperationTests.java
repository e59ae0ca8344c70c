package greenplan.backend.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import greenplan.backend.SharedApi;
import greenplan.backend.database.Actor;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Work ends with its time, whatever it does, and gives back what it holds. */
@SharedApi
@TestPropertySource(
        properties = {
            "greenplan.database.pool.application=3",
            "greenplan.database.pool.published=2",
            "greenplan.database.pool.lock=300ms",
            "greenplan.database.pool.waiting=500ms",
        })
class OperationTests {

    private static final long LOCK = 8154715;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private DSLContext database;

    @Autowired
    private HikariDataSource application;

    @Autowired
    @Qualifier("published")
    private HikariDataSource published;

    @Test
    void whoComputesWithoutEndLosesLockAndConnectionAndCommitsNothing() throws Exception {
        var holds = new CountDownLatch(1);
        var enough = new CountDownLatch(1);
        var work = CompletableFuture.runAsync(
                () -> Operation.within(
                        Duration.ofMillis(300),
                        () -> transactions.execute(transaction -> {
                            database.fetch("select pg_advisory_xact_lock(" + LOCK + ")");
                            holds.countDown();
                            while (enough.getCount() > 0) {
                                Thread.onSpinWait();
                            }
                            return null;
                        })),
                Thread::startVirtualThread);
        holds.await();
        assertThat(isFree()).isFalse();
        Thread.sleep(1700);
        assertThat(isFree()).as("while it still computes").isTrue();
        enough.countDown();
        assertThatThrownBy(work::join)
                .cause()
                .isInstanceOfSatisfying(
                        TimedOutException.class,
                        late -> assertThat(late.outcome()).isEqualTo(Outcome.UNDONE));
    }

    @Test
    void aStatementIsCancelledWhenTheTimeIsOver() {
        long begun = System.nanoTime();
        assertThatThrownBy(() -> Operation.within(Duration.ofMillis(300), () -> database.fetch("select pg_sleep(20)")))
                .isInstanceOf(TimedOutException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void waitingForALockOrAConnectionInVainIsBusy() {
        transactions.executeWithoutResult(holder -> {
            database.fetch("select pg_advisory_xact_lock(" + LOCK + ")");
            assertThatThrownBy(() -> CompletableFuture.runAsync(() -> transactions.executeWithoutResult(
                                    waiting -> database.fetch("select pg_advisory_xact_lock(" + LOCK + ")")))
                            .join())
                    .satisfies(failure -> assertThat(Trouble.of(failure)).hasValue(Trouble.BUSY));
        });
        assertThatThrownBy(() -> inside(4))
                .satisfies(failure -> assertThat(Trouble.of(failure)).hasValue(Trouble.BUSY));
    }

    /** So many transactions in each other, each with a connection of its own. */
    private void inside(int more) {
        var another = new TransactionTemplate(transactions.getTransactionManager());
        another.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        another.executeWithoutResult(transaction -> {
            if (more > 1) {
                inside(more - 1);
            }
        });
    }

    @Test
    void aTransactionThatCannotBeginGivesItsConnectionBack() {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThatThrownBy(
                            () -> new Actor("no\0name", null).run(() -> transactions.executeWithoutResult(begun -> {})))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(application.getHikariPoolMXBean().getActiveConnections()).isZero();
        transactions.executeWithoutResult(begun -> database.fetch("select 1"));
    }

    @Test
    void bothPoolsHaveTheirSizesAndLimits() {
        assertThat(application.getMaximumPoolSize()).isEqualTo(3);
        assertThat(published.getMaximumPoolSize()).isEqualTo(2);
        for (String sql : new String[] {application.getConnectionInitSql(), published.getConnectionInitSql()}) {
            assertThat(sql)
                    .contains(
                            "statement_timeout = 30000",
                            "lock_timeout = 300",
                            "idle_in_transaction_session_timeout = 120000");
        }
        assertThat(database.fetchSingle("show lock_timeout").get(0)).isEqualTo("300ms");
    }

    private boolean isFree() {
        return Boolean.TRUE.equals(transactions.execute(
                transaction -> database.fetchSingle("select pg_try_advisory_xact_lock(" + LOCK + ")")
                        .get(0, Boolean.class)));
    }
}
