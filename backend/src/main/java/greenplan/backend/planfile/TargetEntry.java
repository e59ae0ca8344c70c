package greenplan.backend.planfile;

import com.fasterxml.jackson.annotation.JsonProperty;
import greenplan.db.base.enums.Comparator;
import greenplan.db.base.enums.Modality;
import greenplan.db.base.enums.ResponsibilityBasis;
import greenplan.db.base.enums.TargetForm;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One target of targets.yaml; bounds are exact, as printed and positive.
 *
 * @param translation its quote in English, unofficially
 */
public record TargetEntry(
        String code,
        String clause,
        String quote,
        @Nullable String translation,
        Bilingual title,
        @Nullable String objective,
        String indicator,
        TargetForm form,
        Comparator comparator,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        @Nullable Integer dueYear,
        @Nullable Years period,
        @Nullable Integer baseYear,
        @Nullable BigDecimal baseValue,
        @JsonProperty("class") @Nullable Bilingual ofClass,
        @Nullable String partOf,
        @Nullable Bilingual standard,
        List<Bilingual> steps,
        boolean aspirational,
        List<Responsible> responsible) {

    public record Responsible(
            String agency,
            Modality modality,
            ResponsibilityBasis basis,
            @Nullable String duty,
            @Nullable Bilingual note) {}
}
