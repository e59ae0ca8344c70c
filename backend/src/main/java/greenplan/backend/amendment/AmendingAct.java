package greenplan.backend.amendment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act to be filed, as the schema's AmendPlanInput.
 *
 * @param number for instance 12/QĐ-UBND
 * @param effectiveOn first day on which the plan reads as amended
 */
record AmendingAct(
        String plan,
        String kind,
        String number,
        LocalDate date,
        String issuer,
        LocalDate effectiveOn,
        String summaryVi,
        @Nullable String summaryEn,
        List<TargetChange> targets,
        List<DutyChange> duties,
        @Nullable String clientMutationId) {

    /** What it changes of a target; null stays. */
    record TargetChange(
            String code,
            boolean repeal,
            @Nullable String titleVi,
            @Nullable String titleEn,
            @Nullable String quote,
            @Nullable NumberForm form,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable Integer dueYear) {

        /** It says nothing new. */
        boolean isEmpty() {
            return titleVi == null
                    && titleEn == null
                    && quote == null
                    && form == null
                    && lower == null
                    && upper == null
                    && dueYear == null;
        }
    }

    /** What it changes of a duty; null stays. */
    record DutyChange(
            String code,
            boolean repeal,
            @Nullable String titleVi,
            @Nullable String titleEn,
            @Nullable String quote) {

        /** It says nothing new. */
        boolean isEmpty() {
            return titleVi == null && titleEn == null && quote == null;
        }
    }
}
