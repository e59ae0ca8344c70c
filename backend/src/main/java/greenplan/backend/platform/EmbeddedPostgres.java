package greenplan.backend.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own that keeps its data in a folder and listens on this machine alone, on a free port.
 * It survives nothing: whoever started it stops it, and an orphan of a killed process is stopped by the next start.
 */
final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger("greenplan.database");

    private final DataFolder folder;
    private final Path programs;
    private final int port;

    private EmbeddedPostgres(DataFolder folder, Path programs, int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    /**
     * Starts the server.
     *
     * @param durable whether a commit waits for the disk; only throw-away databases go without
     */
    static EmbeddedPostgres start(DataFolder folder, Path programs, boolean durable) {
        var cluster = new Cluster(folder, programs);
        cluster.create(durable);
        cluster.stopOrphan();
        var server = new EmbeddedPostgres(folder, programs, freePort());
        String options = "-p " + server.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                + (durable ? "" : " -c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        int exit = server.ctl("start", "-w", "-t", "60", "-l", folder.log().toString(), "-o", options);
        if (exit != 0) {
            throw new StartFailure("The embedded PostgreSQL did not start; its own words are in " + folder.log() + ".");
        }
        log.info("Database: PostgreSQL {} on port {}, data in {}", ServerArchive.MAJOR, server.port, folder.path());
        return server;
    }

    /** JDBC address of a database of the server. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The account that may do everything; only roles and the database are made with it. */
    Account superuser() {
        try {
            return new Account("postgres", Files.readString(folder.secret()).strip());
        } catch (IOException e) {
            throw new StartFailure(
                    "The file " + folder.secret() + " cannot be read ("
                            + e.getClass().getSimpleName()
                            + "): it belongs to the database beside it, so bring it back from where the folder was copied from, and let this user alone read it.",
                    e);
        }
    }

    /** Ends all sessions, writes everything to disk, stops the server and frees the folder. */
    @Override
    public void close() throws IOException {
        if (ctl("stop", "-w", "-t", "30", "-m", "fast") != 0) {
            log.warn("Database: PostgreSQL did not stop; the next start will see to it");
        }
        folder.close();
    }

    private int ctl(String verb, String... arguments) {
        var words = new String[arguments.length + 3];
        words[0] = verb;
        words[1] = "-D";
        words[2] = folder.cluster().toString();
        System.arraycopy(arguments, 0, words, 3, arguments.length);
        return Command.run(folder.log(), programs.resolve("pg_ctl"), words);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
