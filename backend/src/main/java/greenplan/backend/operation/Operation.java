package greenplan.backend.operation;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that somebody waits for, and that ends in time. When its time is over the statement that runs is cancelled, no other begins, and
 * nothing is committed any more; a second later what it still holds of the database is taken from it. A commit either begins before
 * that, and then its end is waited for, or never: so what is told about the outcome is true.
 */
public final class Operation {

    /** The name of transactions that do nothing of what was asked for, such as counting attempts. */
    public static final String ASIDE = "aside";

    /** How long the work may take to notice that its time is over, and how long a commit may take. */
    private static final Duration TO_NOTICE = Duration.ofSeconds(1);

    private static final Duration TO_COMMIT = Duration.ofSeconds(5);

    private static final ScopedValue<Operation> CURRENT = ScopedValue.newInstance();

    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final Hold hold = new Hold();
    /** Completes when nobody needs to wait any longer: the time is over, and the work does not come back. */
    final CompletableFuture<@Nullable Void> overdue = new CompletableFuture<>();

    private Duration limit;
    private long end;
    private Future<?> timer;
    private boolean changes;
    private boolean stopped;
    private boolean ended;
    private boolean committing;
    private String part = "";
    private @Nullable Runnable onStop;

    /** Begins now. */
    Operation(Duration limit) {
        this.limit = limit;
        this.end = System.nanoTime() + limit.toNanos();
        this.timer = Later.in(limit, this::stop);
    }

    /** The one that this thread works for. */
    static Optional<Operation> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /**
     * Does work beside the graph within a time; inside another operation, within its time.
     *
     * @throws TimedOutException when it did not end in time
     */
    public static <T extends @Nullable Object> T within(Duration limit, Supplier<T> work) {
        if (CURRENT.isBound()) {
            return work.get();
        }
        var operation = new Operation(limit);
        try {
            return ScopedValue.where(CURRENT, operation).call(work::get);
        } catch (RuntimeException failure) {
            throw operation.isStopped() ? new TimedOutException(limit, operation.outcome(""), failure) : failure;
        } finally {
            operation.end();
        }
    }

    /**
     * Goes on, if there is time; for work that takes long without asking the database.
     *
     * @throws TimedOutException when the time of the operation is over
     */
    public static void goOn() {
        current().ifPresent(Operation::check);
    }

    /** Does the work in the name of this operation. */
    void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /** It is a mutation: whoever asked waits for its outcome. */
    synchronized void changes() {
        changes = true;
    }

    /**
     * A part of it begins: a field of a mutation.
     *
     * @param name as it stands in the answer
     * @param time for how long, from its beginning, an operation with such a part may go on
     */
    synchronized void begin(String name, Duration time) {
        check();
        part = name;
        outcomes.put(name, Outcome.UNDONE);
        if (time.compareTo(limit) > 0 && timer.cancel(false)) {
            end += time.minus(limit).toNanos();
            limit = time;
            timer = Later.in(Duration.ofNanos(end - System.nanoTime()), this::stop);
        }
    }

    /** Stops if whoever asked has gone; true as long as that may still be. A mutation goes on, for it was asked for. */
    synchronized boolean isWaitedFor(Caller caller) {
        if (!ended && !stopped && !changes && caller.isGone()) {
            stop();
        }
        return !ended && !stopped && !changes;
    }

    /** What is done once when the time is over. */
    synchronized void onStop(Runnable action) {
        onStop = action;
    }

    synchronized void check() {
        if (stopped) {
            throw new TimedOutException(limit, outcome(part), null);
        }
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    synchronized boolean isMutation() {
        return changes;
    }

    synchronized Duration limit() {
        return limit;
    }

    /** Milliseconds that are left, at least 1. */
    synchronized long left() {
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
    }

    synchronized Outcome outcome(String name) {
        return committing && name.equals(part) ? Outcome.UNKNOWN : outcomes.getOrDefault(name, Outcome.UNDONE);
    }

    synchronized List<String> parts() {
        return List.copyOf(outcomes.keySet());
    }

    /** A statement begins to run; none, when it has ended. */
    synchronized void runs(@Nullable Statement statement) {
        if (statement != null) {
            check();
        }
        hold.runs(statement);
    }

    synchronized void opened(Connection transaction) {
        check();
        hold.opened(transaction);
    }

    synchronized void closed(Connection transaction) {
        hold.closed(transaction);
    }

    /**
     * Commits, unless it is too late; from here on the end of it is waited for.
     *
     * @param asked whether it is what was asked for
     */
    void commit(boolean asked, Runnable commit) {
        synchronized (this) {
            check();
            committing = asked;
        }
        Outcome outcome = Outcome.UNDONE;
        try {
            commit.run();
            outcome = Outcome.DONE;
        } catch (OutcomeUnknownException lost) {
            outcome = Outcome.UNKNOWN;
            throw lost;
        } finally {
            if (asked) {
                committed(outcome);
            }
        }
    }

    private synchronized void committed(Outcome outcome) {
        committing = false;
        if (outcome != Outcome.UNDONE) {
            outcomes.put(part, outcome);
        }
    }

    synchronized void end() {
        ended = true;
        timer.cancel(false);
    }

    private synchronized void stop() {
        if (ended) {
            return;
        }
        stopped = true;
        timer.cancel(false);
        hold.cancel();
        if (onStop != null) {
            onStop.run();
        }
        timer = Later.in(TO_NOTICE, this::takeAway);
        if (!changes) {
            Later.in(Duration.ZERO, this::leave);
        }
    }

    /** Who has not noticed by now computes without end, or waits for a server that does not answer. */
    private synchronized void takeAway() {
        if (committing) {
            timer = Later.in(TO_COMMIT.minus(TO_NOTICE), this::giveUp);
        } else {
            giveUp();
        }
    }

    private synchronized void giveUp() {
        if (!ended) {
            hold.sever();
            // Whoever waited for the database comes back now and tells it best.
            Later.in(TO_NOTICE.dividedBy(2), this::leave);
        }
    }

    private void leave() {
        Thread.startVirtualThread(() -> overdue.complete(null));
    }
}
