package greenplan.ui.booklet;

import greenplan.schema.Basis;
import greenplan.schema.Certainty;
import greenplan.schema.Comparator;
import greenplan.schema.DatePrecision;
import greenplan.schema.DutyStanding;
import greenplan.schema.EvidenceUse;
import greenplan.schema.Modality;
import greenplan.schema.Verdict;
import greenplan.ui.agency.Bearer;
import greenplan.ui.agency.FocalAgency;
import greenplan.ui.duty.Group;
import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.graph.Titled;
import greenplan.ui.graph.Translation;
import greenplan.ui.indicator.PublishedValue;
import greenplan.ui.language.AmendingAct;
import greenplan.ui.language.Bound;
import greenplan.ui.language.Form;
import greenplan.ui.plan.PlanSummary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code BookletView.graphql}. */
record BookletPage(Plan plan) {

    record Plan(
            String code,
            String title,
            @Nullable Years period,
            PlanSummary.Act act,
            PlanSummary.Coverage coverage,
            boolean sample,
            Named province,
            @Nullable FocalAgency focalAgency,
            List<Titled> objectives,
            Targets targets,
            Duties duties,
            Steps actions,
            Steps measures) {}

    record Targets(PageInfo pageInfo, List<Target> nodes) {}

    record Target(
            String code,
            String title,
            String vi,
            String quote,
            @Nullable Translation translation,
            @Nullable Integer dueYear,
            @Nullable String timeLeft,
            Comparator comparator,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            @Nullable Integer baseYear,
            boolean aspirational,
            @Nullable Place clause,
            @Nullable Titled objective,
            @Nullable AmendingAct amendment,
            @Nullable AmendingAct addedBy,
            Form form,
            Status status,
            List<Evidence> observations,
            List<Responsibility> responsible) {

        Bound bound() {
            return new Bound(comparator, lower, upper, unit, baseYear);
        }
    }

    record Place(String path) {}

    record Status(Verdict verdict, String sentence, boolean provisional, boolean kept) {}

    record Evidence(EvidenceUse use, Seen observation) {}

    record Seen(
            BigDecimal value,
            @Nullable String unit,
            @Nullable String qualifier,
            LocalDate asOf,
            DatePrecision precision,
            PublishedValue.Source source) {}

    record Responsibility(Modality modality, Basis basis, Bearer.Link agency, List<Holder> now) {}

    record Holder(LocalDate from, Certainty certainty, Bearer.Link agency) {}

    record Duties(PageInfo pageInfo, List<Duty> nodes) {}

    record Duty(
            String code,
            String quote,
            @Nullable Translation translation,
            @Nullable Group group,
            List<Bearing> bearers,
            DutyStanding standing) {}

    record Bearing(Modality modality, Bearer.Link agency, List<Holder> now, Bearer.@Nullable Nobody nobody) {}

    record Steps(PageInfo pageInfo, List<Step> nodes) {}

    record Step(String code, String quote, @Nullable Translation translation, Group group) {}
}
