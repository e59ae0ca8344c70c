package greenplan.backend.yaml;

import java.util.List;

/** The file is no YAML, says a thing twice, or is beyond a limit. */
public final class UnreadableYaml extends Exception {

    private final int line;
    private final String reason;
    private final transient List<Object> values;

    UnreadableYaml(int line, String reason, Object... values) {
        super(reason + " " + List.of(values));
        this.line = line;
        this.reason = reason;
        this.values = List.of(values);
    }

    /** Key of what is wrong with it, for instance {@code yaml.twice}. */
    public String reason() {
        return reason;
    }

    /** What stands at {0}, {1}… of that. */
    public List<Object> values() {
        return values;
    }

    /** Line where that was seen, from 1. */
    public int line() {
        return line;
    }
}
