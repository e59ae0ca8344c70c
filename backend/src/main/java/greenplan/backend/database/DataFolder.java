package greenplan.backend.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import greenplan.backend.start.StartFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The folder that holds an embedded database. One instance at a time: the lock is the operating system's, so it ends
 * with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Creates the folder when it is missing and takes its lock; {@link StartFailure} when somebody else holds it. */
    static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath();
        try {
            // Its one name, so that a folder reached by a link is the same folder to everybody.
            path = Files.createDirectories(path).toRealPath();
            FileChannel lock = FileChannel.open(path.resolve("lock"), CREATE, READ, WRITE);
            if (!locked(lock)) {
                String holder = read(lock);
                lock.close();
                throw new StartFailure("The data folder " + path + " is in use by another instance"
                        + (holder.isEmpty() ? "" : " (process " + holder + ")")
                        + ": stop that one, or start with --greenplan.data=ANOTHER_FOLDER.");
            }
            sweep(path);
            lock.truncate(0);
            lock.write(bytes(Long.toString(ProcessHandle.current().pid())), 0);
            return new DataFolder(path, lock);
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder " + path + " cannot be used ("
                            + e.getClass().getSimpleName()
                            + "): give one that can be written with --greenplan.data=FOLDER.",
                    e);
        }
    }

    /** The same, for whoever only looks: {@link StartFailure} where there is no database, and nothing is made. */
    static DataFolder openExisting(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        if (!Files.exists(path.resolve("cluster").resolve("PG_VERSION"))) {
            throw new StartFailure("There is no database in " + path
                    + ": name the folder of the portal's data with --greenplan.data=FOLDER.");
        }
        return open(path);
    }

    Path path() {
        return path;
    }

    /** PostgreSQL's own files. */
    Path cluster() {
        return path.resolve("cluster");
    }

    /** The server's programs. */
    Path programs() {
        return path.resolve("postgresql-" + ServerArchive.MAJOR);
    }

    /** The server's log. */
    Path log() {
        return path.resolve("postgresql.log");
    }

    /** The password of the server's superuser, readable by the owner of the folder alone. */
    Path secret() {
        return path.resolve("superuser-password");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static void sweep(Path path) throws IOException {
        try (var litter = Files.newDirectoryStream(path, ServerArchive.UNPACKING + "*")) {
            for (Path folder : litter) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock(0, Long.MAX_VALUE, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(20);
        channel.read(buffer, 0);
        return StandardCharsets.US_ASCII.decode(buffer.flip()).toString().strip();
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }
}
