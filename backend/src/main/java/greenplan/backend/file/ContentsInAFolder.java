package greenplan.backend.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Contents in a folder, one file each, named by the key of the row: for databases that shall stay small. */
final class ContentsInAFolder implements Contents {

    private final Path folder;

    ContentsInAFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(this.folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of greenplan.files.folder cannot be made: " + this.folder, e);
        }
    }

    /** Written beside its place first, so that nobody ever reads half of it. */
    @Override
    public void keep(long file, byte[] content) {
        try {
            Path whole = Files.createTempFile(folder, "upload", ".part");
            Files.write(whole, content);
            Files.move(whole, place(file), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be kept in " + folder, e);
        }
    }

    @Override
    public byte[] read(long file) {
        try {
            return Files.readAllBytes(place(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The content of file " + file + " is missing in " + folder, e);
        }
    }

    @Override
    public void forget(long file) {
        try {
            Files.deleteIfExists(place(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be removed from " + folder, e);
        }
    }

    private Path place(long file) {
        return folder.resolve(Long.toString(file));
    }
}
