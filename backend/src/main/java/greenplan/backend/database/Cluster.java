package greenplan.backend.database;

import greenplan.backend.database.ServerProcesses.Home;
import greenplan.backend.start.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The server of PostgreSQL that runs from a data folder, if one does. */
record Cluster(DataFolder folder, Path programs) {

    /** The server that this folder names and that runs from it; empty when there is none. */
    Optional<ProcessHandle> postmaster() {
        return named().filter(process -> processes().home(process) == Home.HERE);
    }

    /** Whether a server that was found once still runs from this folder. */
    boolean runs(ProcessHandle postmaster) {
        return postmaster.isAlive() && processes().home(postmaster) != Home.ELSEWHERE;
    }

    /**
     * Stops whatever server runs from this folder, and no other. {@link StartFailure} when that cannot be done or cannot be told.
     * The folder's lock is ours, so nobody works with that server any more.
     */
    void stop() {
        Optional<ProcessHandle> postmaster = postmaster();
        if (postmaster.isPresent()) {
            ask(postmaster.get());
        }
        // What did not listen, or lost its postmaster; every commit is on disk and the next start reads it.
        if (!emptied(processes()::here, ProcessHandle::destroyForcibly, 10)) {
            throw new StartFailure("The PostgreSQL server that runs from " + folder.path()
                    + " cannot be stopped: end its processes, for instance "
                    + processes().here().getFirst().pid() + ", and start again.");
        }
        forget();
    }

    /** Runs {@code pg_ctl} on this folder; returns its exit code. */
    int ctl(String verb, String... arguments) {
        var words = new ArrayList<>(List.of(verb, "-D", folder.cluster().toString()));
        words.addAll(List.of(arguments));
        return ServerProgram.run(folder.log(), programs.resolve("pg_ctl"), words.toArray(String[]::new));
    }

    private void ask(ProcessHandle postmaster) {
        ServerProgram.run(
                folder.log(), programs.resolve("pg_ctl"), "kill", "INT", Long.toString(postmaster.pid())); // “fast”
        emptied(() -> runs(postmaster) ? List.of(postmaster) : List.of(), process -> {}, 30);
    }

    /** Removes a number that is none of ours, or none at all: PostgreSQL would take it for a server and not start. */
    private void forget() {
        Optional<ProcessHandle> other = named().filter(process -> processes().home(process) == Home.UNKNOWN);
        if (other.isPresent()) {
            long number = other.get().pid();
            throw new StartFailure("Process " + number + " may be a PostgreSQL server that runs from " + folder.path()
                    + ", but the system does not tell, so nothing was touched: if it is, stop it with kill -INT "
                    + number
                    + ", if not, delete " + pidFile() + ", and start again.");
        }
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, whatever it is, that has the number which a server wrote last into the folder or into what it is a copy of. */
    private Optional<ProcessHandle> named() {
        try (var lines = Files.lines(pidFile(), StandardCharsets.ISO_8859_1)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(number -> number.matches("\\d{1,18}"))
                    .flatMap(number -> ProcessHandle.of(Long.parseLong(number)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean emptied(
            Supplier<List<ProcessHandle>> processes, Consumer<ProcessHandle> work, int patienceSeconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(patienceSeconds);
        for (var left = processes.get(); !left.isEmpty(); left = processes.get()) {
            if (System.nanoTime() > end) {
                return false;
            }
            left.forEach(work);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return true;
    }

    private Path pidFile() {
        return folder.cluster().resolve("postmaster.pid");
    }

    private ServerProcesses processes() {
        return new ServerProcesses(folder.cluster());
    }
}
