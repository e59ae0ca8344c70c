package greenplan.backend.database;

import greenplan.backend.start.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own that keeps its data in a folder and listens on this machine alone, on a free port.
 * It survives nothing: whoever started it stops it, and an orphan of a killed process is stopped by the next start.
 */
final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger("greenplan.database");

    private final Cluster cluster;
    private final boolean durable;
    private final int port = freePort();
    private volatile @Nullable ProcessHandle postmaster;

    private EmbeddedPostgres(Cluster cluster, boolean durable) {
        this.cluster = cluster;
        this.durable = durable;
    }

    /**
     * Starts the server.
     *
     * @param durable whether a commit waits for the disk; only throw-away databases go without
     */
    static EmbeddedPostgres start(DataFolder folder, Path programs, boolean durable) {
        var cluster = new Cluster(folder, programs);
        new NewCluster(folder, cluster.programs()).create(durable);
        if (cluster.postmaster().isPresent()) {
            log.info("Database: stopping the server that an earlier instance left behind");
        }
        var server = new EmbeddedPostgres(cluster, durable);
        server.restart();
        log.info("Database: PostgreSQL {} on port {}, data in {}", ServerArchive.MAJOR, server.port, folder.path());
        return server;
    }

    /** Starts it anew, on the same port with the same accounts; {@link StartFailure} when that fails. */
    void restart() {
        cluster.stop();
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                + (durable ? "" : " -c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        // The patience is for a crash with much to read again; a server that gives up ends the wait at once.
        if (cluster.ctl("start", "-w", "-t", "300", "-l", cluster.folder().log().toString(), "-o", options) != 0) {
            throw new StartFailure("The embedded PostgreSQL did not start; its own words are in "
                    + cluster.folder().log() + ".");
        }
        postmaster = cluster.postmaster().orElse(null);
    }

    /** Whether its main process lives; one that lives may still be busy or stuck. */
    boolean isRunning() {
        ProcessHandle known = postmaster;
        return known != null && cluster.runs(known);
    }

    /** JDBC address of a database of the server. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The account that may do everything; only roles and the database are made with it. */
    DatabaseRole superuser() {
        try {
            return new DatabaseRole(
                    "postgres", Files.readString(cluster.folder().secret()).strip());
        } catch (IOException e) {
            throw new StartFailure(
                    "The file " + cluster.folder().secret() + " cannot be read ("
                            + e.getClass().getSimpleName()
                            + "): it belongs to the database beside it, so bring it back from where the folder was copied from, and let this user alone read it.",
                    e);
        }
    }

    /** Ends all sessions, writes everything to disk, stops the server and frees the folder. */
    @Override
    public void close() throws IOException {
        try {
            cluster.stop();
        } catch (StartFailure e) {
            log.warn("Database: PostgreSQL did not stop; the next start will see to it");
        }
        cluster.folder().close();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
