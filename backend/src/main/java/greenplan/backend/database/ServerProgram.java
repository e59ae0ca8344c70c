package greenplan.backend.database;

import greenplan.backend.start.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of the PostgreSQL server, run to its end. PostgreSQL refuses to be root, so for root each runs in a user
 * namespace of its own, where it is nobody.
 */
final class ServerProgram {

    private static final Path UNSHARE = Path.of("/usr/bin/unshare");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private ServerProgram() {}

    /** Runs the program; its output goes to the log. Returns its exit code. */
    static int run(Path log, Path program, String... arguments) {
        var words = new ArrayList<String>();
        if (ROOT) {
            if (!Files.isExecutable(UNSHARE)) {
                throw new StartFailure(
                        "PostgreSQL does not run as root where " + UNSHARE
                                + " is missing: start as another user, or with --spring.datasource.url=jdbc:postgresql://HOST/DATABASE.");
            }
            words.addAll(List.of(UNSHARE.toString(), "-U"));
        }
        words.add(program.toString());
        words.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + program.getFileName() + " was running", e);
        }
    }
}
