package greenplan.ui.target;

import greenplan.schema.EvidenceUse;
import greenplan.ui.language.Bound;
import greenplan.ui.language.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the chart of a target is drawn from.
 *
 * @param bound what is promised
 * @param unit of the indicator; null for none
 * @param observations all that was published, newest first
 */
record Charted(
        String title,
        Form form,
        Bound bound,
        @Nullable Integer dueYear,
        @Nullable String unit,
        List<Evidence> observations) {

    /** The values that count, newest first. */
    List<Evidence> current() {
        return observations.stream()
                .filter(each -> each.use() != EvidenceUse.REPLACED)
                .toList();
    }
}
