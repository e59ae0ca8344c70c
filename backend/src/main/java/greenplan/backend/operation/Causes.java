package greenplan.backend.operation;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** What is behind a failure. */
final class Causes {

    private static final int DEPTH = 20;

    private Causes() {}

    /** Where it came from: the kind of the first cause and the lines that led to it. */
    static String place(Throwable failure) {
        Throwable first = causes(failure).reduce(failure, (before, cause) -> cause);
        return first.getClass().getName()
                + Arrays.stream(first.getStackTrace()).limit(3).toList();
    }

    /** The connection of whoever asked is closed; that is their right. */
    static boolean readerLeft(Throwable failure) {
        return causes(failure).anyMatch(cause -> {
            String name = cause.getClass().getSimpleName();
            String why = String.valueOf(cause.getMessage());
            return name.equals("ClientAbortException")
                    || name.equals("AsyncRequestNotUsableException")
                    || cause instanceof IOException
                            && (why.contains("Broken pipe") || why.contains("Connection reset by peer"));
        });
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEPTH);
    }
}
