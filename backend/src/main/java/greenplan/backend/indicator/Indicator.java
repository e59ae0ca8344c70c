package greenplan.backend.indicator;

import greenplan.backend.graph.Along;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What is measured.
 *
 * @param key its row
 * @param code for instance {@code forest-cover}
 * @param name null when it was not asked for
 * @param unit unit of its values; null for an index
 * @param direction which way is better; null when there is none
 * @param definition what is counted, in the plan's own terms; null when that was not asked for
 * @param along how its values are read, where that is read with it
 */
public record Indicator(
        long key,
        String code,
        @Nullable Text name,
        @Nullable String unit,
        @Nullable Direction direction,
        @Nullable Text definition,
        Along along)
        implements Along.Bearer {

    @Override
    public Text name() {
        return Asked.read(name, this::id);
    }

    @Override
    public Text definition() {
        return Asked.read(definition, this::id);
    }

    /** Global id. */
    public String id() {
        return NodeId.of("Indicator", code);
    }
}
