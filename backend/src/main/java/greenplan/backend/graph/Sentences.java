package greenplan.backend.graph;

import greenplan.schema.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that stand in two files beside a room, {@code name_vi.properties} and {@code name_en.properties}, with {0}, {1}… for values, the
 * same in both languages.
 */
public final class Sentences {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Properties vi;
    private final Properties en;

    private Sentences(Properties vi, Properties en) {
        this.vi = vi;
        this.en = en;
    }

    /**
     * The sentences of that name in the room.
     *
     * @param room name of the room's package, for instance {@code report}
     */
    public static Sentences in(String room, String name) {
        return new Sentences(read(room, name + "_vi.properties"), read(room, name + "_en.properties"));
    }

    /**
     * A sentence with its values: texts and days in the language of the sentence, several things with commas, all else as it shows itself.
     *
     * @throws NullPointerException when a language lacks the key
     */
    public Text of(String key, List<? extends @Nullable Object> values) {
        return new Text(fill(vi, key, values, Language.VI), fill(en, key, values, Language.EN));
    }

    /** A sentence without values; empty when there is none. */
    public Optional<Text> find(String key) {
        return vi.containsKey(key) ? Optional.of(of(key, List.of())) : Optional.empty();
    }

    /** All keys, in order. */
    public Set<String> keys() {
        return new TreeSet<>(vi.stringPropertyNames());
    }

    private static String fill(
            Properties sentences, String key, List<? extends @Nullable Object> values, Language language) {
        String sentence = Objects.requireNonNull(sentences.getProperty(key), key);
        return values.isEmpty()
                ? sentence
                : PLACE.matcher(sentence)
                        .replaceAll(place -> Matcher.quoteReplacement(
                                shown(values.get(Integer.parseInt(place.group(1))), language)));
    }

    private static String shown(@Nullable Object value, Language language) {
        return switch (value) {
            case Text text -> text.in(language);
            case LocalDate day -> DayWords.of(day).in(language);
            case Collection<?> several ->
                several.stream().map(each -> shown(each, language)).collect(Collectors.joining(", "));
            case null, default -> String.valueOf(value);
        };
    }

    private static Properties read(String room, String name) {
        var sentences = new Properties();
        String path = "/greenplan/backend/" + room + "/" + name;
        try (var file = new InputStreamReader(
                Objects.requireNonNull(Sentences.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
            sentences.load(file);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
