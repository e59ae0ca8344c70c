package greenplan.backend.database;

import greenplan.backend.start.StartFailure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** The programs of the PostgreSQL server, packed in a jar for each kind of machine. */
final class ServerArchive {

    /** Major version of the server in the archives: which data it can read. */
    static final int MAJOR = 18;

    /** Their whole version; a folder of programs of another one is replaced, so that a correction reaches those who have data. */
    static final String VERSION = MAJOR + ".6";

    /** How the names of folders begin that are not finished; those of a start that was cut short are litter. */
    static final String UNPACKING = "unpacking";

    private ServerArchive() {}

    /** Unpacks the programs into the folder unless they are there, and returns their {@code bin}. */
    static Path unpack(Path folder) {
        Path parent = folder.toAbsolutePath().getParent();
        try {
            if (!isComplete(folder)) {
                Files.createDirectories(parent);
                // Under another name first, so that a folder of the right name is always complete.
                Path parcel = Files.createTempDirectory(parent, UNPACKING);
                extract(parcel);
                Files.writeString(parcel.resolve("version"), VERSION);
                replace(folder, parcel);
            }
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL cannot be unpacked to " + folder + ": " + e.getMessage() + ".", e);
        }
        return folder.resolve("bin");
    }

    private static boolean isComplete(Path folder) throws IOException {
        Path version = folder.resolve("version");
        return Files.exists(version) && Files.readString(version).strip().equals(VERSION);
    }

    private static void replace(Path folder, Path parcel) throws IOException {
        if (Files.isDirectory(folder) && !isComplete(folder)) {
            Path former = Files.createTempDirectory(parcel.getParent(), UNPACKING);
            Files.move(folder, former, StandardCopyOption.ATOMIC_MOVE);
            FileSystemUtils.deleteRecursively(former);
        }
        try {
            Files.move(parcel, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(parcel);
            if (!isComplete(folder)) { // else another process was faster, with the same programs
                throw e;
            }
        }
    }

    private static void extract(Path into) throws IOException {
        String name = name();
        InputStream archive = ServerArchive.class.getResourceAsStream("/" + name);
        if (archive == null) {
            throw new StartFailure("This build has no PostgreSQL for this machine (" + name
                    + "): start with --spring.datasource.url=jdbc:postgresql://HOST/DATABASE.");
        }
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("the archive holds a file outside its folder: " + entry.getName());
                }
                write(tar, entry, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target);
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(target, permissions);
        }
    }

    private static String name() {
        String system =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch", "").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + machine + ".txz";
    }
}
