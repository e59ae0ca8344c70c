package greenplan.backend.planfile;

import greenplan.backend.graph.Text;
import java.util.List;

/**
 * What is wrong with a package and what to do about it, in words of {@link FindingWords}: the message under a key, the cure
 * under {@code <key>.cure}.
 *
 * @param key of the message
 * @param cureKey of the cure
 * @param values what stands at {0}, {1}… of both
 */
public record Finding(String key, String cureKey, List<Object> values) {

    public static Finding of(String key, Object... values) {
        return new Finding(key, key + ".cure", List.of(values));
    }

    /** A word, by its key without {@code word.} in front. */
    public static FindingWords.Word word(String key, Object... values) {
        return new FindingWords.Word("word." + key, List.of(values));
    }

    /** The same finding with another cure. */
    Finding cured(String otherKey) {
        return new Finding(key, otherKey, values);
    }

    /** What is wrong, with the value. */
    public Text message() {
        return FindingWords.of(key, values);
    }

    /** What to do. */
    public Text cure() {
        return FindingWords.of(cureKey, values);
    }
}
