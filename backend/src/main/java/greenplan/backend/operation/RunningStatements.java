package greenplan.backend.operation;

import java.sql.Statement;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells each operation which statement runs for it, so that it can be cancelled; none begins when the time is over. */
@Component
class RunningStatements implements ExecuteListener, ExecuteListenerProvider {

    @Override
    public ExecuteListener provide() {
        return this;
    }

    @Override
    public void start(ExecuteContext statement) {
        Operation.goOn();
    }

    @Override
    public void executeStart(ExecuteContext statement) {
        runs(statement.statement());
    }

    @Override
    public void end(ExecuteContext statement) {
        runs(null);
    }

    private static void runs(@Nullable Statement statement) {
        Operation.current().ifPresent(operation -> operation.runs(statement));
    }
}
