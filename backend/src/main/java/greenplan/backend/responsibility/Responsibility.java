package greenplan.backend.responsibility;

import greenplan.backend.agency.Agency;
import greenplan.backend.duty.Duty;
import greenplan.backend.graph.Dated;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.Modality;
import greenplan.db.base.enums.ResponsibilityBasis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a target, and on what ground.
 *
 * @param key internal key, never shown
 * @param agency who
 * @param modality how
 * @param basis stated by the plan, assigned later, or inferred by the editor and perhaps confirmed
 * @param act the act that assigns or confirms it, or null
 * @param actDate its date, or null
 * @param duty the near duty from which it is inferred, or null
 * @param note why
 */
public record Responsibility(
        long key,
        Agency agency,
        Modality modality,
        ResponsibilityBasis basis,
        @Nullable String act,
        @Nullable LocalDate actDate,
        @Nullable Duty duty,
        @Nullable Text note)
        implements Dated {

    @Override
    public LocalDate asOf() {
        return agency.asOf();
    }
}
