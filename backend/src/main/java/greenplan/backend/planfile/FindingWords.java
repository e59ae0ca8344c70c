package greenplan.backend.planfile;

import greenplan.backend.graph.Language;
import greenplan.backend.graph.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of {@code findings_vi.properties} and {@code findings_en.properties}, with {0}, {1}… filled in. */
public final class FindingWords {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Properties VI = read("findings_vi.properties");
    private static final Properties EN = read("findings_en.properties");

    private FindingWords() {}

    /** What has a name in each language, as one of the values of a finding. */
    record Word(String key, List<Object> values) {}

    /**
     * A sentence in both languages.
     *
     * @throws NullPointerException when a language lacks the key
     */
    public static Text of(String key, List<?> values) {
        return new Text(in(Language.VI, key, values), in(Language.EN, key, values));
    }

    private static String in(Language language, String key, List<?> values) {
        Properties sentences = language == Language.VI ? VI : EN;
        return PLACE.matcher(Objects.requireNonNull(sentences.getProperty(key), key))
                .replaceAll(place ->
                        Matcher.quoteReplacement(shown(language, values.get(Integer.parseInt(place.group(1))))));
    }

    private static String shown(Language language, Object value) {
        return switch (value) {
            case Word word -> in(language, word.key(), word.values());
            case Collection<?> several ->
                several.stream().map(each -> shown(language, each)).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static Properties read(String name) {
        var sentences = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(FindingWords.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            sentences.load(file);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
