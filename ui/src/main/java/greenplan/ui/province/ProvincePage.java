package greenplan.ui.province;

import greenplan.schema.Certainty;
import greenplan.schema.Confidence;
import greenplan.schema.ReorganisationKind;
import greenplan.ui.graph.Named;
import greenplan.ui.language.ChangingAct;
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
            List<Reorganisation> reorganisations,
            List<PlanSummary> plans) {}

    /** A merger or a split of provinces. */
    record Reorganisation(
            ReorganisationKind kind,
            LocalDate date,
            Certainty certainty,
            boolean inForce,
            ChangingAct act,
            List<Named> predecessors,
            List<Named> successors,
            @Nullable String note,
            @Nullable Source source,
            Confidence confidence) {}

    /** Where a reorganisation is known from. */
    record Source(String title, @Nullable String url) {}

    record OfficialCode(
            String code,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String source,
            @Nullable Confidence confidence) {}

    record Territory(
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String note) {}
}
