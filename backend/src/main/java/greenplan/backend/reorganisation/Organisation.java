package greenplan.backend.reorganisation;

import greenplan.backend.graph.Text;
import greenplan.backend.succession.Holding;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.AgencyKind;
import greenplan.db.base.enums.Modality;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The agencies of a province with what they bear, as a proposal finds them.
 *
 * @param agencies by slug
 * @param duties all duties that one of them bears
 * @param links who answers for which target
 */
record Organisation(Map<String, Agency> agencies, List<Duty> duties, List<Link> links) {

    /**
     * An agency.
     *
     * @param name its newest name
     * @param exists the days on which it has a name
     * @param lastChange the day of its last reorganisation, also one to come; null when there is none
     */
    record Agency(
            String code,
            Text name,
            AgencyKind kind,
            List<DateSpan> exists,
            @Nullable LocalDate lastChange) implements Body {

        @Override
        public boolean existsOn(LocalDate day) {
            return exists.stream().anyMatch(span -> span.contains(day));
        }
    }

    /**
     * A duty with all who bear it in time.
     *
     * @param key its row
     * @param code its code in the plan
     */
    record Duty(long key, String plan, String code, Text title, List<Holding> holdings) {}

    /**
     * A link between a target and an agency.
     *
     * @param key its row
     * @param target code of the target in the plan
     * @param dutyKey row of the duty that it names, or null
     * @param holder slug of who answers by it now; null for nobody
     */
    record Link(
            long key,
            String plan,
            String target,
            Text title,
            Modality modality,
            @Nullable Long dutyKey,
            @Nullable String holder) {}
}
