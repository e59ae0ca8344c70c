package greenplan.backend.operation;

import java.util.Optional;

/** Whoever waits for the answer to a request over HTTP, and may go away meanwhile. */
public interface Caller {

    /** Bound while a request is worked for on the thread that read it. */
    ScopedValue<Caller> CURRENT = ScopedValue.newInstance();

    /** The line to them was closed at their end. Must not be asked while the request is still being read. */
    boolean isGone();

    /** Who waits for what this thread does. */
    static Optional<Caller> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }
}
