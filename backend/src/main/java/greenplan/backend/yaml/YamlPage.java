package greenplan.backend.yaml;

import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A YAML file as a tree, with the line on which each value begins.
 *
 * @param tree dates are texts here, as YAML 1.2 wants it
 * @param lines line (from 1) by JSON pointer, for instance {@code /3/quote}
 */
public record YamlPage(JsonNode tree, Map<String, Integer> lines) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /**
     * Reads a file.
     *
     * @throws UnreadableYaml when it is none, or is beyond a limit
     */
    public static YamlPage read(String text) throws UnreadableYaml {
        var lines = new HashMap<String, Integer>();
        try {
            YamlLimits.check(text);
            Node root = new Compose(YamlLimits.SETTINGS)
                    .composeString(text)
                    .orElseThrow(() -> new UnreadableYaml(1, "yaml.empty"));
            return new YamlPage(tree(root, "", lines), lines);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new UnreadableYaml(line, "yaml.not", e.getProblem());
        } catch (ReaderException e) {
            int at = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
            throw new UnreadableYaml((int) text.substring(0, at).lines().count(), "yaml.not", reason(e));
        } catch (YamlEngineException e) {
            throw new UnreadableYaml(1, "yaml.not", reason(e));
        }
    }

    private static String reason(YamlEngineException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("\\p{C}", "");
    }

    /** Line of the value at the pointer, or of the nearest one around it. */
    public int line(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    private static JsonNode tree(Node node, String pointer, Map<String, Integer> lines) throws UnreadableYaml {
        return switch (node) {
            case MappingNode mapping -> {
                var object = NODES.objectNode();
                for (NodeTuple entry : mapping.getValue()) {
                    String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                    if (key.length() > YamlLimits.LONGEST_KEY) {
                        throw new UnreadableYaml(line(entry.getKeyNode()), "yaml.key", YamlLimits.LONGEST_KEY);
                    }
                    if (object.has(key)) {
                        throw new UnreadableYaml(line(entry.getKeyNode()), "yaml.twice", key);
                    }
                    String at = pointer + "/" + key;
                    lines.put(at, line(entry.getKeyNode()));
                    object.set(key, tree(entry.getValueNode(), at, lines));
                }
                yield object;
            }
            case SequenceNode sequence -> {
                var array = NODES.arrayNode();
                for (Node item : sequence.getValue()) {
                    String at = pointer + "/" + array.size();
                    lines.put(at, line(item));
                    array.add(tree(item, at, lines));
                }
                yield array;
            }
            case ScalarNode scalar -> value(scalar);
            default -> throw new UnreadableYaml(line(node), "yaml.kind");
        };
    }

    private static JsonNode value(ScalarNode scalar) {
        Tag tag = scalar.getTag();
        String text = scalar.getValue();
        if (tag.equals(Tag.INT)) {
            return NODES.numberNode(new java.math.BigDecimal(text).toBigInteger());
        }
        if (tag.equals(Tag.FLOAT)) {
            return NODES.numberNode(
                    Double.parseDouble(text.replace(".inf", "Infinity").replace(".nan", "NaN")));
        }
        if (tag.equals(Tag.BOOL)) {
            return NODES.booleanNode(Boolean.parseBoolean(text));
        }
        return tag.equals(Tag.NULL) ? NODES.nullNode() : NODES.stringNode(text);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
