package greenplan.ui.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The portal's own sentences by key. The first word of a key names the package of {@code greenplan.ui} whose files
 * {@code texts_vi.properties} and {@code texts_en.properties} hold it: {@code target.promise} stands in
 * {@code greenplan/ui/target}, under {@code promise}. {@code {0}} and so on take the values, as they are.
 */
public final class Texts {

    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    /** What was asked for before, by its whole key: a page says some thousand sentences. */
    private static final Map<Language, Map<String, String>> SAID =
            Map.of(Language.VI, new ConcurrentHashMap<>(), Language.EN, new ConcurrentHashMap<>());

    private final Language language;
    private final Map<String, String> said;

    /** Texts of a language. */
    public Texts(Language language) {
        this.language = language;
        this.said = Objects.requireNonNull(SAID.get(language));
    }

    /**
     * A sentence.
     *
     * @param key package, full stop, key in its file
     * @param values for {@code {0}}, {@code {1}}…, already formatted
     * @throws IllegalArgumentException when there is no such key
     */
    public String get(String key, Object... values) {
        String text = said.get(key);
        if (text == null) {
            text = find(key);
            if (text == null) {
                throw new IllegalArgumentException("There is no text for the key " + key + " in " + language.code());
            }
            said.put(key, text);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The word for a constant: {@code word("target.verdict", ON_TRACK)} is {@code target.verdict.ON_TRACK}. */
    public String word(String key, Enum<?> constant) {
        return get(key + "." + constant.name());
    }

    private @Nullable String find(String key) {
        int dot = key.indexOf('.');
        return FILES.computeIfAbsent(key.substring(0, Math.max(dot, 0)) + "/texts_" + language.code(), Texts::read)
                .getProperty(key.substring(dot + 1));
    }

    static Properties read(String file) {
        var texts = new Properties();
        try (var resource = Texts.class.getResourceAsStream("/greenplan/ui/" + file + ".properties")) {
            if (resource != null) {
                texts.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
