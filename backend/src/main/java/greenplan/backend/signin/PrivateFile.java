package greenplan.backend.signin;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A file that its owner alone can read from the moment it exists. */
public final class PrivateFile {

    private PrivateFile() {}

    /**
     * Makes it, with its folder.
     *
     * @throws FileAlreadyExistsException when it is there
     */
    public static void create(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, lines);
    }
}
