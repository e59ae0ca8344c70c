package greenplan.backend.account;

import greenplan.backend.signin.PrivateFile;
import greenplan.backend.start.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The file with the first passwords, readable by its owner alone from the moment it exists. */
final class FirstPasswords {

    private FirstPasswords() {}

    /** Where the file is, or would be. */
    static Path in(Path folder) {
        return folder.toAbsolutePath().normalize().resolve("first-passwords.txt");
    }

    /** Writes the file, in the place of an old one. */
    static void write(Path folder, Map<String, String> passwords) {
        Path file = in(folder);
        var lines = new ArrayList<>(List.of(
                "# Mật khẩu lần đầu, phải đổi khi đăng nhập lần đầu. Xóa tệp này sau đó.",
                "# First passwords, to be changed at the first sign-in. Delete this file then."));
        passwords.forEach((email, password) -> lines.add(email + "  " + password));
        try {
            Files.deleteIfExists(file);
            PrivateFile.create(file, lines);
        } catch (IOException e) {
            throw new StartFailure("The first passwords cannot be written to " + file + ".", e);
        }
    }
}
