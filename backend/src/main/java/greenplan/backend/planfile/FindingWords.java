package greenplan.backend.planfile;

import greenplan.backend.graph.Sentences;
import greenplan.backend.graph.Text;
import java.util.Collection;
import java.util.List;

/** The sentences of {@code findings_vi.properties} and {@code findings_en.properties}. */
public final class FindingWords {

    private static final Sentences SENTENCES = Sentences.in("planfile", "findings");

    private FindingWords() {}

    /** What has a name in each language, as one of the values of a finding. */
    record Word(String key, List<Object> values) {}

    /**
     * A sentence in both languages.
     *
     * @throws NullPointerException when a language lacks the key
     */
    public static Text of(String key, List<?> values) {
        return SENTENCES.of(key, values.stream().map(FindingWords::worded).toList());
    }

    private static Object worded(Object value) {
        return switch (value) {
            case Word word -> of(word.key(), word.values());
            case Collection<?> several ->
                several.stream().map(FindingWords::worded).toList();
            default -> value;
        };
    }
}
