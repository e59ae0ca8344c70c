package greenplan.backend.operation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What an operation holds of the database: the statement that runs for it, and its open transactions. */
final class Hold {

    private final Deque<Connection> transactions = new ArrayDeque<>();
    private @Nullable Statement running;

    void runs(@Nullable Statement statement) {
        running = statement;
    }

    void opened(Connection transaction) {
        transactions.push(transaction);
    }

    void closed(Connection transaction) {
        transactions.remove(transaction);
    }

    /** Asks the server to stop the statement, which then fails where it was called. */
    void cancel() {
        Statement statement = running;
        if (statement != null) {
            // The server may not answer; nobody waits for it.
            Thread.startVirtualThread(() -> cancel(statement));
        }
    }

    /** Closes the lines; the server rolls back, and the pool puts other connections in their place. */
    void sever() {
        if (running != null) {
            try {
                sever(running.getConnection());
            } catch (SQLException closed) {
                // It came to its end meanwhile.
            }
        }
        transactions.forEach(Hold::sever);
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException gone) {
            // Then there is nothing left to stop.
        }
    }

    private static void sever(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException closed) {
            // Somebody else closed it.
        }
    }
}
