package greenplan.backend.operation;

import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** What keeps the database from answering without being a fault of the program: expected, told in a sentence, logged in a line. */
enum Trouble {
    /** The time of the operation, or of its statement, is over. */
    TIMEOUT("Operations take longer than they may and are stopped"),
    /** Somebody else holds a lock, or all connections are at work. */
    BUSY("The database is busy: locks or connections are waited for in vain"),
    /** The server does not answer, or ended the session. */
    UNAVAILABLE("The database cannot be reached");

    private static final Set<String> TIME_OVER = Set.of("57014", "25P03", "25P04");
    private static final Set<String> BLOCKED = Set.of("55P03", "40P01", "40001");
    private static final int DEPTH = 20;

    private final String line;

    Trouble(String line) {
        this.line = line;
    }

    /** What the log says, always the same words. */
    String line() {
        return line;
    }

    /** The kind of this failure; empty when it is none of these. */
    static Optional<Trouble> of(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < DEPTH; cause = cause.getCause(), depth++) {
            Trouble found = one(cause);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Trouble one(Throwable cause) {
        return switch (cause) {
            case TimedOutException late -> TIMEOUT;
            case OutcomeUnknownException lost -> UNAVAILABLE;
            // The pool tells with its cause whether the server is away or all connections are taken.
            case SQLTransientConnectionException wait -> wait.getCause() == null ? BUSY : UNAVAILABLE;
            case HikariPool.PoolInitializationException away -> UNAVAILABLE;
            // Too many were waiting already.
            case RejectedExecutionException refused -> BUSY;
            case SQLException refused -> byState(refused.getSQLState(), refused);
            default -> null;
        };
    }

    private static @Nullable Trouble byState(@Nullable String state, SQLException refused) {
        if (state == null) {
            return refused.getCause() instanceof IOException ? UNAVAILABLE : null;
        }
        if (TIME_OVER.contains(state)) {
            return TIMEOUT;
        }
        if (BLOCKED.contains(state) || state.equals("53300")) {
            return BUSY;
        }
        return state.startsWith("08") || state.startsWith("57P") ? UNAVAILABLE : null;
    }

    /** The session is over, so that nothing more can be learned on it. */
    static boolean isLostLine(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < DEPTH; cause = cause.getCause(), depth++) {
            if (cause instanceof SQLException refused) {
                String state = refused.getSQLState();
                return state == null
                        || state.startsWith("08")
                        || state.startsWith("57P")
                        || state.equals("25P03")
                        || state.equals("25P04");
            }
        }
        return false;
    }
}
