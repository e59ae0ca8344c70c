package greenplan.backend.yaml;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * What a YAML file may be: plain, and no larger than a plan ten times as long as any. A file beyond that is told
 * with its line, before a tree is built of it: a few bytes can stand for a tree that no memory holds.
 */
public final class YamlLimits {

    /** The most bytes that a file may have; the largest of a real plan has 44,000. Of a larger one no more than this and one are read. */
    public static final int LARGEST = 500_000;

    /** Characters of a line; the time to read one grows with its square. */
    static final int LONGEST_LINE = 20_000;

    /** Keys and values of a file. */
    static final int MOST_NODES = 20_000;

    /** Lists and groups in one another. */
    static final int DEEPEST = 20;

    /** Characters of a key. */
    static final int LONGEST_KEY = 100;

    static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(LARGEST)
            .setMaxAliasesForCollections(0)
            .build();

    private YamlLimits() {}

    /** Throws when the text is beyond a limit, and the library's exceptions when it is no YAML. */
    static void check(String text) throws UnreadableYaml {
        if (text.length() > LARGEST) {
            throw new UnreadableYaml(1, "file.large", LARGEST);
        }
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.length() > LONGEST_LINE) {
                throw new UnreadableYaml(number, "file.line", LONGEST_LINE);
            }
        }
        walk(text);
    }

    private static void walk(String text) throws UnreadableYaml {
        int depth = 0;
        int nodes = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            switch (event.getEventId()) {
                case SequenceStart, MappingStart -> depth++;
                case SequenceEnd, MappingEnd -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                throw new UnreadableYaml(line(event), "yaml.deep", DEEPEST);
            }
            if (event instanceof NodeEvent node) {
                if (!isPlain(node)) {
                    throw new UnreadableYaml(line(event), "yaml.kind");
                }
                nodes++;
            }
            if (nodes > MOST_NODES) {
                throw new UnreadableYaml(line(event), "yaml.many", MOST_NODES);
            }
        }
    }

    /** Without an anchor, an alias and a tag: a package says each thing where it stands. */
    private static boolean isPlain(NodeEvent node) {
        return switch (node) {
            case AliasEvent alias -> false;
            case ScalarEvent scalar ->
                scalar.getAnchor().isEmpty() && scalar.getTag().isEmpty();
            case CollectionStartEvent list ->
                list.getAnchor().isEmpty() && list.getTag().isEmpty();
            default -> true;
        };
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
