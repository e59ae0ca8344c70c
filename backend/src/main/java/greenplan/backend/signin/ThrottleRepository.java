package greenplan.backend.signin;

import static greenplan.db.base.Tables.SIGN_IN_THROTTLE;
import static org.jooq.impl.DSL.max;

import greenplan.backend.operation.Operation;
import greenplan.backend.token.OneTimeSecret;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts attempts under keys, before they are made, so that many at once do not slip through. Each attempt over the
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

    /** Counts an attempt under one key. */
    boolean attempt(String key, int allowance) {
        return attempt(new TreeMap<>(Map.of(key, allowance)));
    }

    /**
     * Counts an attempt under all keys, or under none and false when one of them is locked.
     *
     * @param allowances how many attempts each key stands before it is locked; in order, so that no two wait for each other
     */
    boolean attempt(SortedMap<String, Integer> allowances) {
        return Boolean.TRUE.equals(apart.execute(transaction -> {
            for (Map.Entry<String, Integer> one : allowances.entrySet()) {
                if (!count(one.getKey(), one.getValue())) {
                    transaction.setRollbackOnly();
                    return false;
                }
            }
            return true;
        }));
    }

    private boolean count(String key, int allowance) {
        return database.execute("""
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
                        """, DSL.val(OneTimeSecret.hash(key)), DSL.val(allowance)) == 1;
    }

    /** Seconds until all keys are free again; 0 when they are. */
    long secondsToWait(Collection<String> keys) {
        OffsetDateTime until = database.select(max(SIGN_IN_THROTTLE.LOCKED_UNTIL))
                .from(SIGN_IN_THROTTLE)
                .where(SIGN_IN_THROTTLE.KEY.in(
                        keys.stream().map(OneTimeSecret::hash).toList()))
                .fetchSingle()
                .value1();
        return until == null
                ? 0
                : Math.max(0, Duration.between(Instant.now(), until).toSeconds() + 1);
    }

    /** Takes back one attempt, which was a good one, and no other: whoever guesses meanwhile gains nothing by it. */
    void takeBack(Collection<String> keys) {
        apart.executeWithoutResult(transaction -> keys.stream()
                .sorted()
                .forEach(key -> database.update(SIGN_IN_THROTTLE)
                        .set(SIGN_IN_THROTTLE.FAILURES, SIGN_IN_THROTTLE.FAILURES.minus(1))
                        .setNull(SIGN_IN_THROTTLE.LOCKED_UNTIL)
                        .where(SIGN_IN_THROTTLE.KEY.eq(OneTimeSecret.hash(key)))
                        .and(SIGN_IN_THROTTLE.FAILURES.gt(0))
                        .execute()));
    }

    /** Forgets the key: the attempt was a good one. Rows that nobody needs any more go with it. */
    void forget(String key) {
        apart.executeWithoutResult(transaction -> database.deleteFrom(SIGN_IN_THROTTLE)
                .where(SIGN_IN_THROTTLE.KEY.eq(OneTimeSecret.hash(key)))
                .or(SIGN_IN_THROTTLE.LAST_AT.lt(
                        OffsetDateTime.now(ZoneOffset.UTC).minusDays(1)))
                .execute());
    }
}
