package greenplan.ui.target;

import greenplan.schema.Basis;
import greenplan.schema.Certainty;
import greenplan.schema.Comparator;
import greenplan.schema.ComparisonGrade;
import greenplan.schema.EvidenceUse;
import greenplan.schema.Modality;
import greenplan.schema.ObservationKind;
import greenplan.schema.Verdict;
import greenplan.ui.cycle.CycleName;
import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.NamedAgency;
import greenplan.ui.graph.Titled;
import greenplan.ui.graph.Translation;
import greenplan.ui.language.AmendingAct;
import greenplan.ui.language.Bound;
import greenplan.ui.language.Form;
import greenplan.ui.language.FormWords;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code TargetView.graphql}. */
record TargetPage(Target target, Around plan) {

    record Target(
            String code,
            String title,
            String vi,
            @Nullable String meaning,
            String quote,
            @Nullable Translation translation,
            @Nullable Integer dueYear,
            @Nullable Integer daysLeft,
            @Nullable String timeLeft,
            @Nullable Integer baseYear,
            boolean aspirational,
            boolean sample,
            Plan plan,
            @Nullable Clause clause,
            @Nullable Titled objective,
            Indicator indicator,
            Comparator comparator,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            Form form,
            Area territory,
            @Nullable AmendingAct judgedBy,
            @Nullable Start start,
            @Nullable AmendingAct addedBy,
            Status status,
            List<Evidence> observations,
            List<Statement> statements,
            List<Responsibility> responsible,
            List<Duty> duties,
            List<Note> notes,
            List<Comparison> comparable,
            List<Change> history,
            boolean repealed,
            @Nullable AmendingAct amendment,
            List<Version> versions) {

        /** The values that count, newest first. */
        List<Evidence> current() {
            return observations.stream()
                    .filter(each -> each.use() != EvidenceUse.REPLACED)
                    .toList();
        }

        Bound bound() {
            return new Bound(comparator, lower, upper, unit, baseYear);
        }

        /** What its chart is drawn from. */
        Charted charted() {
            return new Charted(title, form, bound(), dueYear, indicator.unit(), observations);
        }

        /** The act whose words are quoted; null as printed. What is taken back is quoted as it last read. */
        @Nullable
        AmendingAct quotedAct() {
            return repealed
                    ? versions.reversed().stream()
                            .filter(version -> !version.repealed())
                            .findFirst()
                            .map(Version::amendment)
                            .orElse(null)
                    : amendment;
        }
    }

    record Version(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean repealed,
            String quote,
            Comparator comparator,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            @Nullable Integer dueYear,
            Area territory,
            @Nullable AmendingAct amendment) {}

    /** An area on which a target is judged. */
    record Area(String name) {}

    /** The level from which an act lets the path begin. */
    record Start(int year, BigDecimal value) {}

    record Plan(String code, String title, @Nullable Years period, Named province) {}

    record Clause(String path, @Nullable String label, List<Around.Action> actions) {}

    record Indicator(String code, String name, @Nullable String unit, List<Around.Promising> targets) {}

    record Status(
            Verdict verdict,
            String sentence,
            boolean provisional,
            boolean kept,
            @Nullable Indicative indicative,
            Working working) {}

    /** What the area that followed says; no verdict. */
    record Indicative(String sentence) {}

    /** What an accepted report says without a number. */
    record Statement(
            Named agency,
            CycleName cycle,
            @Nullable String words,
            @Nullable String noDataReason,
            @Nullable ObservationKind kind,
            @Nullable LocalDate asOf,
            @Nullable String source,
            boolean current,
            @Nullable String reason,
            int revision,
            OffsetDateTime acceptedAt) {}

    record Responsibility(
            Modality modality,
            Basis basis,
            @Nullable String act,
            @Nullable LocalDate actDate,
            @Nullable String note,
            NamedAgency agency,
            @Nullable Duty duty,
            List<Holder> now) {}

    record Duty(String code, String title, String vi, List<Bearer> bearers) {}

    record Bearer(Modality modality, NamedAgency agency, List<Holder> now) {}

    record Holder(LocalDate from, Certainty certainty, NamedAgency agency) {}

    record Note(
            String code,
            String kind,
            String text,
            String vi,
            @Nullable String clarification,
            List<Around.Promising> targets) {}

    record Comparison(ComparisonGrade grade, String reason, Other target) {}

    record Other(
            String code,
            String title,
            @Nullable Integer dueYear,
            Comparator comparator,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            @Nullable Integer baseYear,
            Form form,
            OtherPlan plan) {

        String promise(Voice voice) {
            return new FormWords(form, new Bound(comparator, lower, upper, unit, baseYear), voice).words();
        }
    }

    record OtherPlan(String code, Named province) {}
}
