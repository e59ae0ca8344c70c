package greenplan.backend.operation;

import greenplan.backend.database.Actor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions that say who acts and why, end with the time of their operation, and never tell a lie about their commit. The database
 * has the limits, too, a little later, so that it lets go of everything even when this process is gone.
 */
@Component("transactionManager")
final class Transactions extends JdbcTransactionManager {

    /** How much later the server stops what nobody else did; a commit that began in time is over by then. Milliseconds. */
    private static final int LATER = 6000;

    private final transient DataSource pool;

    Transactions(DataSource pool) {
        super(pool);
        this.pool = pool;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        Operation.goOn();
        super.doBegin(transaction, definition);
        try {
            Connection connection = connection();
            Operation.current().ifPresent(operation -> operation.opened(connection));
            introduce(connection, definition.isReadOnly());
        } catch (SQLException | RuntimeException failure) {
            // Nobody else gives the connection back: to its callers the transaction did not begin.
            doCleanupAfterCompletion(transaction);
            throw failure instanceof SQLException refused
                    ? translateException("JDBC begin", refused)
                    : (RuntimeException) failure;
        }
    }

    private static void introduce(Connection connection, boolean readOnly) throws SQLException {
        Optional<Actor> actor = readOnly ? Optional.empty() : Actor.current();
        Optional<Operation> operation = Operation.current();
        if (actor.isEmpty() && operation.isEmpty()) {
            return;
        }
        try (PreparedStatement settings = connection.prepareStatement("""
                select set_config('greenplan.actor', ?, true), set_config('greenplan.reason', ?, true),
                  set_config('statement_timeout', coalesce(?, current_setting('statement_timeout')), true),
                  set_config('transaction_timeout', coalesce(?, current_setting('transaction_timeout')), true)
                """)) {
            String most =
                    operation.map(one -> Long.toString(one.left() + LATER)).orElse(null);
            settings.setString(1, actor.map(Actor::name).orElse(""));
            settings.setString(2, actor.map(Actor::reason).orElse(""));
            settings.setString(3, most);
            settings.setString(4, most);
            settings.execute();
        }
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        Optional<Operation> operation = Operation.current();
        boolean asked = !Operation.ASIDE.equals(status.getTransactionName());
        if (operation.isPresent()) {
            operation.get().commit(asked, () -> commit(status));
        } else {
            commit(status);
        }
    }

    private void commit(DefaultTransactionStatus status) {
        try {
            super.doCommit(status);
        } catch (RuntimeException failure) {
            throw Trouble.isLostLine(failure) ? new OutcomeUnknownException(failure) : failure;
        }
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (RuntimeException failure) {
            // Without a line the server rolls back by itself, and what went wrong before is what counts.
            if (!Trouble.isLostLine(failure)) {
                throw failure;
            }
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        Operation.current().ifPresent(operation -> operation.closed(connection()));
        super.doCleanupAfterCompletion(transaction);
    }

    private Connection connection() {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(pool);
        return Objects.requireNonNull(holder).getConnection();
    }
}
