package greenplan.backend.amendment;

import greenplan.backend.method.FormRule;
import greenplan.schema.Comparator;
import greenplan.schema.Direction;
import greenplan.schema.Modality;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an act adds to a plan, as it comes in. */
final class Addition {

    private Addition() {}

    /** The schema's AddedTargetInput; where it has no English the Vietnamese words are shown. */
    record OfTarget(
            String titleVi,
            @Nullable String titleEn,
            String quote,
            @Nullable String clause,
            @Nullable String objective,
            @Nullable String indicator,
            @Nullable NewIndicator newIndicator,
            Form form,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable Integer dueYear,
            boolean aspirational,
            @Nullable String territory,
            @Nullable Integer baseYear,
            @Nullable BigDecimal baseValue) {}

    /** The schema's NewIndicatorInput. */
    record NewIndicator(
            String nameVi,
            @Nullable String nameEn,
            @Nullable String unit,
            @Nullable Direction direction,
            String definitionVi,
            @Nullable String definitionEn) {}

    /** The schema's AddedDutyInput. */
    record OfDuty(
            String titleVi,
            @Nullable String titleEn,
            String quote,
            @Nullable String section,
            List<Bearer> bearers) {}

    /** The schema's AddedBearerInput. */
    record Bearer(String agency, Modality modality) {}

    /** The schema's AddedForm: each has one comparator. */
    enum Form {
        SINGLE_VALUE,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        RANGE,
        STABLE_AT,
        RECURRING,
        ELIMINATION,
        QUALITATIVE;

        FormRule rule() {
            return FormRule.valueOf(name());
        }

        Comparator comparator() {
            return rule().comparators().iterator().next();
        }
    }
}
