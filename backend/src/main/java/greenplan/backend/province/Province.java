package greenplan.backend.province;

import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.Text;

/**
 * A province that issues plans.
 *
 * @param key its row
 * @param code slug, for instance {@code lao-cai}
 * @param name without the word tỉnh
 * @param sample fictional, for demonstration only
 */
public record Province(long key, String code, Text name, boolean sample) {

    /** Global id. */
    public String id() {
        return NodeId.of("Province", code);
    }
}
