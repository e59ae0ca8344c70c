package greenplan.backend.platform;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells the database at the beginning of each writing transaction who acts and why; it forgets at the end of it. */
@Component
class ActorListener implements TransactionExecutionListener {

    private final ObjectProvider<DSLContext> database;

    ActorListener(ObjectProvider<DSLContext> database) {
        this.database = database;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || transaction.isReadOnly()) {
            return;
        }
        Actor.current()
                .ifPresent(actor -> database.getObject()
                        .fetch(
                                "select set_config('greenplan.actor', {0}, true), set_config('greenplan.reason', {1}, true)",
                                DSL.val(actor.name()), DSL.val(actor.reason() == null ? "" : actor.reason())));
    }
}
