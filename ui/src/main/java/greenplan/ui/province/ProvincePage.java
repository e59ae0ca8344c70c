package greenplan.ui.province;

import greenplan.ui.indicator.PublishedValue;
import greenplan.ui.plan.PlanSummary;
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
            List<Change> changes,
            List<PlanSummary> plans) {}

    /** A merger or a split of provinces. */
    record Change(
            ChangeKind kind,
            LocalDate date,
            Certainty certainty,
            boolean inForce,
            Act act,
            List<Other> predecessors,
            List<Other> successors,
            @Nullable String note,
            @Nullable Source source,
            PublishedValue.Confidence confidence) {}

    /** Where a change is known from. */
    record Source(
            String title,
            @Nullable String publisher,
            @Nullable LocalDate date,
            @Nullable String url) {}

    enum ChangeKind {
        MERGE,
        SPLIT
    }

    enum Certainty {
        EXACT,
        BY,
        UNKNOWN
    }

    record Act(
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer) {}

    record Other(String code, String name) {}

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
