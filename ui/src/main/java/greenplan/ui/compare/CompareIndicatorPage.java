package greenplan.ui.compare;

import com.fasterxml.jackson.annotation.JsonProperty;
import greenplan.schema.Comparator;
import greenplan.schema.ComparisonGrade;
import greenplan.schema.DatePrecision;
import greenplan.schema.EvidenceUse;
import greenplan.schema.ObservationKind;
import greenplan.schema.Verdict;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.Translation;
import greenplan.ui.language.AmendingAct;
import greenplan.ui.language.Bound;
import greenplan.ui.language.Form;
import greenplan.ui.language.FormWords;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to {@code CompareIndicatorView.graphql}. */
record CompareIndicatorPage(Indicator indicator) {

    record Indicator(String code, String name, String definition, List<Target> targets) {}

    record Target(
            String code,
            String title,
            String quote,
            @Nullable Translation translation,
            @Nullable Integer dueYear,
            @Nullable Integer baseYear,
            Comparator comparator,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            @Nullable Clause clause,
            @Nullable AmendingAct amendment,
            Form form,
            Status status,
            Plan plan,
            List<Evidence> observations,
            List<Judgement> comparable) {

        Bound bound() {
            return new Bound(comparator, lower, upper, unit, baseYear);
        }

        /** The promise in words. */
        String promise(Voice voice) {
            return new FormWords(form, bound(), voice).words();
        }

        /** The judged value, else the newest of the same definition, on the plan's own territory when there is one. */
        Optional<Evidence> latest() {
            return observations.stream()
                    .filter(Evidence::sameDefinition)
                    .min(java.util.Comparator.comparing((Evidence evidence) -> evidence.use() != EvidenceUse.JUDGED)
                            .thenComparing(evidence -> !evidence.sameTerritory())
                            .thenComparing(
                                    evidence -> evidence.observation().asOf(),
                                    java.util.Comparator.<LocalDate>reverseOrder()));
        }

        /** A value of the same definition that is newer than that one, and is not judged. */
        Optional<Evidence> newer() {
            return latest().flatMap(shown -> observations.stream()
                    .filter(Evidence::sameDefinition)
                    .filter(each -> each.use() != EvidenceUse.JUDGED)
                    .filter(each -> each.observation()
                            .asOf()
                            .isAfter(shown.observation().asOf()))
                    .max(java.util.Comparator.comparing(
                            each -> each.observation().asOf())));
        }

        /** The editor's judgement on this target and another. */
        Optional<Judgement> on(Target other) {
            return comparable.stream()
                    .filter(judgement -> judgement.target().code().equals(other.code())
                            && judgement
                                    .target()
                                    .plan()
                                    .code()
                                    .equals(other.plan().code()))
                    .findFirst();
        }
    }

    record Clause(String path, @Nullable String label) {}

    record Status(Verdict verdict, boolean provisional, boolean kept) {}

    record Plan(String code, Named province) {}

    record Evidence(boolean sameTerritory, boolean sameDefinition, EvidenceUse use, Observation observation) {}

    record Observation(
            BigDecimal value,
            @Nullable String unit,
            @Nullable String qualifier,
            ObservationKind kind,
            LocalDate asOf,
            DatePrecision precision,
            @JsonProperty("class") @Nullable String of,
            Territory territory) {}

    record Territory(String name) {}

    record Judgement(ComparisonGrade grade, String reason, Other target) {}

    record Other(String code, OtherPlan plan) {}

    record OtherPlan(String code) {}
}
