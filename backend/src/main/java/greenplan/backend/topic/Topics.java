package greenplan.backend.topic;

import static java.util.stream.Collectors.toMap;

import greenplan.backend.graph.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The topics and the trades of {@code plans/topics.yaml}, in its order; read once. */
public final class Topics {

    private static final Map<?, ?> FILE = read();
    private static final Map<String, Topic> TOPICS = entries("topics").stream()
            .map(each -> new Topic(text(each, "code"), name(each), Objects.toString(each.get("icon"), "")))
            .collect(toMap(Topic::code, Function.identity(), (one, other) -> other, LinkedHashMap::new));
    private static final Map<String, Trade> TRADES = entries("trades").stream()
            .map(each -> new Trade(text(each, "code"), name(each)))
            .collect(toMap(Trade::code, Function.identity(), (one, other) -> other, LinkedHashMap::new));

    private Topics() {}

    /** All topics. */
    public static List<Topic> all() {
        return List.copyOf(TOPICS.values());
    }

    /** All trades. */
    public static List<Trade> trades() {
        return List.copyOf(TRADES.values());
    }

    /** Their codes. */
    public static Collection<String> codes() {
        return TOPICS.keySet();
    }

    /** The codes of trades. */
    public static Collection<String> tradeCodes() {
        return TRADES.keySet();
    }

    /** The topics with these codes; one that the list has no more is left out. */
    public static List<Topic> of(Collection<String> codes) {
        return codes.stream().map(TOPICS::get).filter(Objects::nonNull).toList();
    }

    /** The trades with these codes; one that the list has no more is left out. */
    public static List<Trade> tradesOf(Collection<String> codes) {
        return codes.stream().map(TRADES::get).filter(Objects::nonNull).toList();
    }

    private static Map<?, ?> read() {
        try (InputStream file = Objects.requireNonNull(Topics.class.getResourceAsStream("/plans/topics.yaml"))) {
            return (Map<?, ?>)
                    new Load(LoadSettings.builder().setLabel("topics.yaml").build()).loadFromInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<?, ?>> entries(String list) {
        return ((List<?>) Objects.requireNonNull(FILE.get(list), list))
                .stream().<Map<?, ?>>map(entry -> (Map<?, ?>) entry).toList();
    }

    private static Text name(Map<?, ?> entry) {
        var name = (Map<?, ?>) Objects.requireNonNull(entry.get("name"), "name");
        return new Text(text(name, "vi"), text(name, "en"));
    }

    private static String text(Map<?, ?> entry, String key) {
        return (String) Objects.requireNonNull(entry.get(key), key);
    }
}
