package greenplan.ui.packages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a package on their way from and to a computer, one by one or in a zip file. */
final class Parcel {

    /** The most bytes of all files together; the API takes no more. */
    static final int MOST = 4_000_000;

    private static final int MOST_ENTRIES = 1_000;
    private static final String YAML = ".yaml";
    private static final Pattern CODE = Pattern.compile("(?m)^code:[ \\t]*[\"']?([a-z0-9-]+)[\"']?[ \\t]*\\r?$");

    private final Map<String, String> files = new TreeMap<>();
    private boolean tooLarge;

    /** Adds a file, or all files of a zip file; what is no file of a package is left out. */
    synchronized void add(String name, byte[] content) throws IOException {
        if (content.length > MOST) {
            tooLarge = true;
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            unzip(content);
        } else {
            put(name, content);
        }
    }

    /** A small zip file may hold endless zeroes: it is read no further than a package goes, and is none then. */
    private void unzip(byte[] content) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int left = MOST;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] file = zip.readNBytes(left + 1);
                left -= file.length;
                entries++;
                if (left < 0 || entries > MOST_ENTRIES) {
                    tooLarge = true;
                    return;
                }
                if (!entry.isDirectory()) {
                    put(entry.getName(), file);
                }
            }
        }
    }

    private void put(String path, byte[] content) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.equals("source.txt") || (name.endsWith(YAML) && !name.startsWith("."))) {
            files.put(name, new String(content, StandardCharsets.UTF_8));
        }
    }

    void clear() {
        files.clear();
        tooLarge = false;
    }

    /** Whether something was larger than a package can be, and so was left out. */
    boolean isTooLarge() {
        return tooLarge;
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Code of the plan as plan.yaml tells it; empty when it does not. */
    String plan() {
        Matcher code = CODE.matcher(files.getOrDefault("plan" + YAML, ""));
        return code.find() ? code.group(1) : "";
    }

    /** As the mutation takes them. */
    List<Map<String, String>> input() {
        return files.entrySet().stream()
                .map(file -> Map.of("name", file.getKey(), "text", file.getValue()))
                .toList();
    }

    /** A zip file with these files in a folder; the same files give the same bytes. */
    static byte[] zip(String folder, List<PackagesPage.TextFile> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (PackagesPage.TextFile file : files) {
                var entry = new ZipEntry(folder + "/" + file.name());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.text().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
