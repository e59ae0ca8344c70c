package greenplan.backend.operation;

import org.springframework.transaction.TransactionSystemException;

/** The connection was lost while a transaction was being committed: nobody here knows whether it was. */
final class OutcomeUnknownException extends TransactionSystemException {

    OutcomeUnknownException(Throwable cause) {
        super("The connection was lost during a commit", cause);
    }
}
