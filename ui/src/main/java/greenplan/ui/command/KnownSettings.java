package greenplan.ui.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonParserFactory;

/**
 * The portal's own settings, {@code greenplan.…}. The compiler writes down those of every module, from the records that take them.
 *
 * @param described name of each and what it means, in words of its Javadoc
 * @param open names below which other names follow: lists
 */
record KnownSettings(SortedMap<String, String> described, List<String> open) {

    static final String ROOT = "greenplan";

    /** Reads what the compiler wrote down. */
    static KnownSettings read() {
        var described = new TreeMap<String, String>();
        var open = new ArrayList<String>();
        try {
            var files =
                    KnownSettings.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json");
            for (URL file : Collections.list(files)) {
                for (Map<?, ?> setting : settings(file)) {
                    String name = String.valueOf(setting.get("name"));
                    if (name.startsWith(ROOT + ".")) {
                        // The pages and the API may both take a setting; the longer text says more.
                        described.merge(
                                name, words(setting.get("description")), (a, b) -> a.length() < b.length() ? b : a);
                        if (String.valueOf(setting.get("type")).matches("java\\.util\\.(List|Set|Map)<.*")) {
                            open.add(name);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KnownSettings(described, open);
    }

    Set<String> names() {
        return described.keySet();
    }

    /** Whether there is the setting of a name, written in any of the ways that Spring Boot reads. */
    boolean has(String name) {
        String plain = plain(name);
        return names().stream().anyMatch(known -> plain(known).equals(plain))
                || open.stream().anyMatch(known -> plain.startsWith(plain(known) + "["));
    }

    /** The same for the name of an environment variable, in which all signs are alike. */
    boolean hasVariable(String variable) {
        String letters = letters(variable);
        return names().stream().anyMatch(known -> letters(known).equals(letters))
                || open.stream().anyMatch(known -> letters.startsWith(letters(known)));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<?, ?>> settings(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!text.contains("\"" + ROOT + ".")) {
                return List.of();
            }
            return Objects.requireNonNull((List<Map<?, ?>>)
                    JsonParserFactory.getJsonParser().parseMap(text).get("properties"));
        }
    }

    /** A description without the marks of Javadoc. */
    private static String words(@Nullable Object description) {
        return description == null ? "" : description.toString().replaceAll("\\{@\\w+ (?:[^}]*#)?([^}]*)}", "$1");
    }
}
