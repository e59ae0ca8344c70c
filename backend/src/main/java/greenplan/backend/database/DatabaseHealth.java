package greenplan.backend.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the database answers, told within {@value #LIMIT_MILLIS} ms whatever it does. It is asked on a connection and a thread
 * of its own, so that neither an empty pool nor a server that is stuck holds up the answer; at most once a second, because
 * everybody may ask for the health.
 */
final class DatabaseHealth implements HealthIndicator, AutoCloseable {

    private static final int LIMIT_MILLIS = 1_500;
    private static final int PATIENCE_SECONDS = 2;
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("database-health").daemon().factory());
    private @Nullable Connection connection;
    private @Nullable Question latest;

    /** A question to the database. */
    private record Question(long at, Future<Boolean> answer) {

        boolean isFresh() {
            return !answer.isDone() || System.nanoTime() - at < KEPT_NANOS;
        }

        long nanosLeft() {
            return at + TimeUnit.MILLISECONDS.toNanos(LIMIT_MILLIS) - System.nanoTime();
        }
    }

    DatabaseHealth(DatabaseAccess access) {
        database.setUrl(access.url());
        database.setUser(access.app().name());
        database.setPassword(access.app().password());
        database.setApplicationName("health");
        database.setConnectTimeout(PATIENCE_SECONDS);
        database.setLoginTimeout(PATIENCE_SECONDS);
        database.setSocketTimeout(PATIENCE_SECONDS);
    }

    @Override
    public Health health() {
        Question question = question();
        try {
            question.answer().get(Math.max(0, question.nanosLeft()), TimeUnit.NANOSECONDS);
            return Health.up().build();
        } catch (ExecutionException | TimeoutException e) {
            return Health.down().build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    /** The one under way, or one just answered, or a new one. */
    private synchronized Question question() {
        Question question = latest;
        if (question == null || !question.isFresh()) {
            question = new Question(System.nanoTime(), thread.submit((Callable<Boolean>) this::ask));
            latest = question;
        }
        return question;
    }

    private boolean ask() throws SQLException {
        Connection kept = connection;
        if (kept != null) {
            try {
                return isAnswered(kept);
            } catch (SQLException broken) {
                kept.close();
            }
        }
        // The server may have been started anew since.
        connection = database.getConnection();
        return isAnswered(connection);
    }

    private static boolean isAnswered(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        }
    }

    @Override
    public void close() throws SQLException {
        thread.shutdownNow();
        Connection kept = connection;
        if (kept != null) {
            kept.close();
        }
    }
}
