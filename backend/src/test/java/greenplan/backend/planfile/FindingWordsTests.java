package greenplan.backend.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is wrong with a package is told alike in both languages. */
class FindingWordsTests {

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSameValues() throws IOException {
        var vi = sentences("findings_vi.properties");
        var en = sentences("findings_en.properties");
        assertThat(vi).containsOnlyKeys(en.keySet().toArray(String[]::new));
        // What a schema says of a key is English; a Vietnamese reader is led to the documentation.
        en.keySet().removeIf(key -> key.equals("schema.described.cure"));
        assertThat(en)
                .allSatisfy((key, values) -> assertThat(vi.get(key)).as(key).isEqualTo(values));
    }

    private static Map<String, Set<String>> sentences(String file) throws IOException {
        var sentences = new Properties();
        try (var words = new InputStreamReader(
                Objects.requireNonNull(FindingWords.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            sentences.load(words);
        }
        return sentences.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> Pattern.compile("\\{\\d}")
                                .matcher(sentences.getProperty(key))
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toCollection(TreeSet::new))));
    }
}
