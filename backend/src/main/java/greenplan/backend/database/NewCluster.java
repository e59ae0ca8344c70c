package greenplan.backend.database;

import greenplan.backend.start.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Makes PostgreSQL's own files in a data folder, once. */
record NewCluster(DataFolder folder, Path programs) {

    private static final Logger log = LoggerFactory.getLogger("greenplan.database");

    /** Makes the files unless they are there; {@link StartFailure} when another major version made them. */
    void create(boolean durable) {
        Path version = folder.cluster().resolve("PG_VERSION");
        try {
            if (Files.exists(version)) {
                String major = Files.readString(version).strip();
                if (!major.equals(Integer.toString(ServerArchive.MAJOR))) {
                    throw new StartFailure(
                            "The data folder " + folder.path() + " was made by PostgreSQL " + major
                                    + ", but this build has PostgreSQL " + ServerArchive.MAJOR
                                    + ": carry the data over with pg_dump and psql, or start with --greenplan.data=ANOTHER_FOLDER.");
                }
                return;
            }
            initialise(durable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialise(boolean durable) throws IOException {
        log.info("Database: making a new one in {}", folder.path());
        // Under another name first: a start that was cut short leaves nothing that looks like a database.
        Path draft = folder.path().resolve("cluster-in-the-making");
        FileSystemUtils.deleteRecursively(draft);
        Files.deleteIfExists(folder.secret());
        Files.createFile(
                folder.secret(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(folder.secret(), Secrets.random());
        var arguments = new ArrayList<>(List.of("-D", draft.toString(), "-U", "postgres", "-A", "scram-sha-256"));
        arguments.addAll(List.of("--pwfile", folder.secret().toString(), "-E", "UTF8", "--no-instructions"));
        arguments.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
        if (!durable) {
            arguments.add("--no-sync");
        }
        int exit = ServerProgram.run(folder.log(), programs.resolve("initdb"), arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new StartFailure(
                    "The embedded PostgreSQL could not make its files; its own words are in " + folder.log() + ".");
        }
        Files.move(draft, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }
}
