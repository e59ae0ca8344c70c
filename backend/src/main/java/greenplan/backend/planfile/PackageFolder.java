package greenplan.backend.planfile;

import greenplan.backend.yaml.UnreadableYaml;
import greenplan.backend.yaml.YamlLimits;
import greenplan.backend.yaml.YamlPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;

/**
 * The bytes of a package, before anybody looks at them.
 *
 * @param name of the folder; it is the code of the plan
 * @param files by name; one that is not there is left out
 */
public record PackageFolder(String name, Map<String, byte[]> files) {

    /** Reads the files from a folder on disk. */
    public static PackageFolder of(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try {
            for (PackageFile file : PackageFile.values()) {
                Path path = folder.resolve(file.fileName());
                if (Files.isRegularFile(path)) {
                    try (var bytes = Files.newInputStream(path)) {
                        files.put(file.fileName(), bytes.readNBytes(YamlLimits.LARGEST + 1));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackageFolder(String.valueOf(folder.getFileName()), files);
    }

    /** Reads the files that lie beside a plan.yaml of the class path. */
    public static PackageFolder of(Resource plan) {
        var files = new TreeMap<String, byte[]>();
        try {
            for (PackageFile file : PackageFile.values()) {
                Resource resource = plan.createRelative(file.fileName());
                if (resource.exists()) {
                    files.put(file.fileName(), resource.getContentAsByteArray());
                }
            }
            String[] steps = plan.getURL().getPath().split("/");
            return new PackageFolder(steps[steps.length - 2], files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Slug of the province, as far as plan.yaml can be read. */
    public Optional<String> province() {
        byte[] plan = files.get(PackageFile.PLAN.fileName());
        if (plan == null) {
            return Optional.empty();
        }
        try {
            JsonNode code = YamlPage.read(new String(plan, StandardCharsets.UTF_8))
                    .tree()
                    .at("/province/code");
            return code.isString() ? Optional.of(code.asString()) : Optional.empty();
        } catch (UnreadableYaml broken) {
            return Optional.empty();
        }
    }

    /** Writes the files into a folder on disk, which is made. */
    public void writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 over names and bytes: the same package has the same digest, whatever the order it was read in. */
    public byte[] digest() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files).forEach((file, bytes) -> {
                sha256.update(file.getBytes(StandardCharsets.UTF_8));
                sha256.update(bytes);
            });
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
