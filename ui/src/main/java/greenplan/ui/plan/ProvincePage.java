package greenplan.ui.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code ProvinceView.graphql}. */
record ProvincePage(Province province) {

    record Province(
            String code,
            String name,
            boolean sample,
            List<OfficialCode> officialCodes,
            List<Territory> territories,
            List<PlanSummary> plans) {}

    record OfficialCode(
            String code,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String source,
            PublishedValue.@Nullable Confidence confidence) {}

    record Territory(
            String code,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String note) {}
}
