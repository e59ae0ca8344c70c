package greenplan.backend.indicator;

import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.Direction;
import greenplan.schema.ValueForm;
import org.jspecify.annotations.Nullable;

/**
 * What is measured.
 *
 * @param key its row
 * @param code for instance {@code forest-cover}
 * @param unit unit of its values; null for an index
 * @param direction which way is better; null when there is none
 * @param valueForm how its values are read, by the forms of the targets that it measures
 * @param definition what is counted, in the plan's own terms
 */
public record Indicator(
        long key,
        String code,
        Text name,
        @Nullable String unit,
        @Nullable Direction direction,
        ValueForm valueForm,
        Text definition) {

    /** Global id. */
    public String id() {
        return NodeId.of("Indicator", code);
    }
}
