package greenplan.backend.indicator;

import greenplan.backend.graph.Along;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What is measured.
 *
 * @param key its row
 * @param code for instance {@code forest-cover}
 * @param unit unit of its values; null for an index
 * @param direction which way is better; null when there is none
 * @param definition what is counted, in the plan's own terms
 * @param along how its values are read, where that is read with it
 */
public record Indicator(
        long key,
        String code,
        Text name,
        @Nullable String unit,
        @Nullable Direction direction,
        Text definition,
        Along along)
        implements Along.Bearer {

    /** Global id. */
    public String id() {
        return NodeId.of("Indicator", code);
    }
}
