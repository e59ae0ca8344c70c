package greenplan.backend.account;

import static greenplan.db.base.Tables.SIGN_IN_THROTTLE;

import greenplan.backend.operation.Operation;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts attempts under a key, before they are made, so that many at once do not slip through. Each attempt over the
 * allowance locks the key for twice as long as the one before, a quarter of an hour at most; after an hour without any
 * the count begins anew. What is counted stays counted when the mutation around it is rolled back.
 */
@Repository
class ThrottleRepository {

    private final DSLContext database;
    private final TransactionTemplate apart;

    ThrottleRepository(DSLContext database, PlatformTransactionManager transactions) {
        this.database = database;
        this.apart = new TransactionTemplate(transactions);
        apart.setName(Operation.ASIDE);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Counts an attempt; false when the key is locked. */
    boolean attempt(String key, int allowance) {
        return apart(() -> database.execute("""
                        insert into greenplan.sign_in_throttle as t (key, failures, last_at)
                        values ({0}, 1, clock_timestamp())
                        on conflict (key) do update set
                          failures = case when t.last_at < clock_timestamp() - interval '1 hour' then 1 else t.failures + 1 end,
                          last_at = clock_timestamp(),
                          locked_until = case
                            when t.last_at >= clock_timestamp() - interval '1 hour' and t.failures + 1 >= {1}
                            then clock_timestamp() + least(interval '15 minutes', interval '15 seconds' * power(2, least(t.failures + 1 - {1}, 6)))
                          end
                        where t.locked_until is null or t.locked_until <= clock_timestamp()
                        """, DSL.val(OneTimeSecret.hash(key)), DSL.val(allowance))) == 1;
    }

    /** Seconds until the key is free again; 0 when it is. */
    long secondsToWait(String key) {
        Instant until = database.select(SIGN_IN_THROTTLE.LOCKED_UNTIL)
                .from(SIGN_IN_THROTTLE)
                .where(SIGN_IN_THROTTLE.KEY.eq(OneTimeSecret.hash(key)))
                .fetchOptional(row -> row.value1())
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH);
        return Math.max(0, Duration.between(Instant.now(), until).toSeconds() + 1);
    }

    /** Forgets the key: the attempt was a good one. Rows that nobody needs any more go with it. */
    void forget(String key) {
        apart(() -> database.deleteFrom(SIGN_IN_THROTTLE)
                .where(SIGN_IN_THROTTLE.KEY.eq(OneTimeSecret.hash(key)))
                .or(SIGN_IN_THROTTLE.LAST_AT.lt(
                        OffsetDateTime.now(ZoneOffset.UTC).minusDays(1)))
                .execute());
    }

    /** Takes back the one attempt that was a good one, and no other. */
    void takeBack(String key) {
        apart(() -> database.update(SIGN_IN_THROTTLE)
                .set(SIGN_IN_THROTTLE.FAILURES, SIGN_IN_THROTTLE.FAILURES.minus(1))
                .setNull(SIGN_IN_THROTTLE.LOCKED_UNTIL)
                .where(SIGN_IN_THROTTLE.KEY.eq(OneTimeSecret.hash(key)))
                .and(SIGN_IN_THROTTLE.FAILURES.gt(0))
                .execute());
    }

    private int apart(java.util.function.IntSupplier statement) {
        return Objects.requireNonNull(apart.execute(transaction -> statement.getAsInt()));
    }
}
