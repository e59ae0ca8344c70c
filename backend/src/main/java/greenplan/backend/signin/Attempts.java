package greenplan.backend.signin;

import greenplan.backend.database.Moment;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Bounds guessing without letting one person lock another out. An account is counted with the network that an attempt comes
 * from. Where the owner came in of late, that count is the only one; elsewhere two more hold: one on the account, for
 * strangers of all networks together, and one on the network, for all accounts that are strange to it; but not for those that
 * are known nowhere yet, or one guesser of an office would keep out all its others on their first day. What is refused is no
 * attempt and is counted nowhere.
 */
@Component
class Attempts {

    /** Of an account from one network. */
    static final int TOGETHER = 5;

    /** Of an account from all networks that it is not known in. */
    static final int OF_STRANGERS = 20;

    /** From one network, of all accounts that are not known in it, but those that are known nowhere yet. */
    static final int OF_A_NETWORK = 100;

    private final ThrottleRepository throttle;
    private final KnownNetworkRepository known;

    Attempts(ThrottleRepository throttle, KnownNetworkRepository known) {
        this.throttle = throttle;
        this.known = known;
    }

    /** Too many attempts of late; after so many seconds another one is looked at. */
    static final class LockedException extends RuntimeException {

        private final long seconds;

        LockedException(long seconds) {
            super("Too many attempts: try again in " + seconds + " seconds");
            this.seconds = seconds;
        }

        long seconds() {
            return seconds;
        }
    }

    /**
     * Looks at a password, if that is allowed now.
     *
     * @param look what it opens; empty when it is wrong
     * @throws LockedException without looking
     */
    <T> Optional<T> atPassword(String email, Network from, Supplier<Optional<T>> look) {
        boolean stranger = from != Network.WITHIN && !known.isKnown(email, from);
        var others = noMore();
        if (stranger) {
            others.put("account:password:" + normal(email), OF_STRANGERS);
        }
        if (stranger && !known.isNew(email)) {
            others.put("network:" + from.name(), OF_A_NETWORK);
        }
        return counted(together(email, from), others, look);
    }

    /** As {@link #atPassword} at the code of a second factor, which comes after the password. */
    boolean atCode(long account, Network from, BooleanSupplier look) {
        var others = noMore();
        if (from != Network.WITHIN && !known.isKnown(account, from)) {
            others.put("account:code:" + account, OF_STRANGERS);
        }
        return counted(
                        "together:code:" + account + "@" + from.name(),
                        others,
                        () -> look.getAsBoolean() ? Optional.of(account) : Optional.empty())
                .isPresent();
    }

    /** Whoever comes from there is the owner of the account: they came in, or hold the link that was sent to them. */
    void proven(long account, String email, Network from) {
        known.learn(account, from, Moment.now());
        throttle.forget(together(email, from));
    }

    private static String together(String email, Network from) {
        return "together:password:" + normal(email) + "@" + from.name();
    }

    private static SortedMap<String, Integer> noMore() {
        return new TreeMap<>();
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private <T> Optional<T> counted(String together, SortedMap<String, Integer> others, Supplier<Optional<T>> look) {
        var all = new TreeMap<>(others);
        all.put(together, TOGETHER);
        if (!throttle.attempt(all)) {
            throw new LockedException(throttle.secondsToWait(all.keySet()));
        }
        Optional<T> seen;
        try {
            seen = look.get();
        } catch (RuntimeException | Error notLookedAt) {
            throttle.takeBack(all.keySet());
            throw notLookedAt;
        }
        if (seen.isPresent()) {
            throttle.takeBack(others.keySet());
            throttle.forget(together);
        }
        return seen;
    }
}
