package greenplan.backend.amendment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act to be filed, as the schema's AmendPlanInput.
 *
 * @param number for instance 12/QĐ-UBND
 * @param territory code of the area on which all targets are judged from then on; null: each as before
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
        @Nullable String territory,
        List<TargetChange> targets,
        List<DutyChange> duties,
        @Nullable List<Addition.OfTarget> addedTargets,
        @Nullable List<Addition.OfDuty> addedDuties,
        @Nullable String clientMutationId) {

    /** Targets that it adds. */
    List<Addition.OfTarget> targetsToAdd() {
        return addedTargets == null ? List.of() : addedTargets;
    }

    /** Duties that it adds. */
    List<Addition.OfDuty> dutiesToAdd() {
        return addedDuties == null ? List.of() : addedDuties;
    }

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
            @Nullable Integer dueYear,
            @Nullable String territory,
            @Nullable Integer baseYear,
            @Nullable BigDecimal baseValue) {

        /** It is judged on another area, and all else stays. */
        static TargetChange elsewhere(String code, String territory) {
            return new TargetChange(code, false, null, null, null, null, null, null, null, territory, null, null);
        }

        /** It says nothing new. */
        boolean isEmpty() {
            return promisesTheSame() && quote == null && !judgesElsewhere();
        }

        /** Another area, or another level from which the path begins. */
        boolean judgesElsewhere() {
            return territory != null || baseYear != null || baseValue != null;
        }

        /** The promise stays in number, time and title. */
        boolean promisesTheSame() {
            return titleVi == null
                    && titleEn == null
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
