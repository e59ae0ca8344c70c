package greenplan.ui.plan;

import greenplan.schema.CycleKind;
import greenplan.schema.DemandState;
import greenplan.schema.DutyStanding;
import greenplan.schema.ObjectiveKind;
import greenplan.schema.ReorganisationKind;
import greenplan.schema.Verdict;
import greenplan.ui.agency.FocalAgency;
import greenplan.ui.cycle.CycleName;
import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.NamedAgency;
import greenplan.ui.graph.Promised;
import greenplan.ui.graph.Translation;
import greenplan.ui.indicator.PublishedValue;
import greenplan.ui.language.AmendingAct;
import greenplan.ui.language.ChangingAct;
import greenplan.ui.target.Change;
import greenplan.ui.target.Horizons;
import greenplan.ui.topic.TopicStanding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code PlanView.graphql}. */
record PlanPage(Plan plan) {

    record Plan(
            String code,
            String title,
            boolean sample,
            @Nullable Years period,
            @Nullable Integer visionYear,
            @Nullable LocalDate endedOn,
            PlanSummary.Act act,
            PlanSummary.Coverage coverage,
            Province province,
            Territory territory,
            @Nullable FocalAgency focalAgency,
            List<Basis> legalBases,
            List<Recipient> recipients,
            List<Clause> reportingClauses,
            List<Clause> missingClauses,
            List<Objective> objectives,
            Targets targets,
            List<PublishedValue> latestObservations,
            List<Change> latestChanges,
            Total actions,
            Total measures,
            List<TopicStanding> topics,
            List<Phase> phases,
            List<Cycle> cycles,
            List<Demand> demandedReports,
            List<Difficulty> difficulties,
            List<Standing> dutyStandings,
            @Nullable Other supersedes,
            @Nullable Other supersededBy,
            @Nullable LocalDate supersedesFrom,
            List<Amendment> amendments) {

        Promises promises() {
            return new Promises(code, coverage, objectives, targets);
        }

        /** Actions, measures and phases together. */
        int steps() {
            return actions.totalCount() + measures.totalCount() + phases.size();
        }
    }

    /** What the strip of objectives by horizon is made of. */
    record Promises(String code, PlanSummary.Coverage coverage, List<Objective> objectives, Targets targets) {

        /** Targets whose clause belongs to no objective. */
        List<Target> outside() {
            return targets.nodes().stream()
                    .filter(target -> target.objective() == null)
                    .toList();
        }
    }

    /** A difficulty that the focal agency made public. */
    record Difficulty(LocalDate publishedOn) {}

    record Other(String code, String title, @Nullable LocalDate supersedesFrom) {}

    record Amendment(
            String kind,
            String number,
            LocalDate date,
            String issuer,
            LocalDate effectiveOn,
            String summary,
            String vi,
            List<Touched> changes) {}

    record Touched(
            @Nullable Promised target,
            @Nullable Promised duty,
            boolean added,
            boolean repealed,
            List<Difference> differences) {}

    record Difference(
            String field, @Nullable String before, @Nullable String after) {}

    /** @param to its last day; null while it exists */
    record Territory(String name, @Nullable LocalDate to) {}

    /** The province with what became of it. */
    record Province(String code, String name, List<Reorganisation> reorganisations) {}

    record Reorganisation(
            ReorganisationKind kind,
            LocalDate date,
            boolean inForce,
            ChangingAct act,
            List<Party> predecessors,
            List<Named> successors) {}

    record Party(String name) {}

    record Basis(String quote, Clause clause) {}

    record Recipient(String quote, Clause clause) {}

    /** A clause; what a list does not ask for is null. */
    record Clause(
            String path,
            @Nullable String label,
            @Nullable String text,
            @Nullable Translation translation) {}

    record Objective(String code, ObjectiveKind kind, String title) {}

    record Targets(List<Target> nodes) {}

    record Target(
            String code,
            String title,
            @Nullable Integer dueYear,
            @Nullable Clause clause,
            @Nullable Code objective,
            @Nullable AmendingAct judgedBy,
            Status status,
            List<Evidence> observations) {

        /** When it falls due. */
        Horizons.Due due() {
            return new Horizons.Due(dueYear);
        }

        /** A published value counts what it counts, on the area on which it is judged. */
        boolean known() {
            return observations.stream().anyMatch(each -> each.sameTerritory() && each.sameDefinition());
        }
    }

    record Code(String code) {}

    record Status(Verdict verdict, boolean kept) {}

    record Evidence(boolean sameTerritory, boolean sameDefinition) {}

    /** How many duties have got how far. */
    record Standing(DutyStanding standing, int count) {}

    record Total(int totalCount) {}

    record Phase(Years period) {}

    record Cycle(
            CycleKind kind, int year, int number, @Nullable String topic, LocalDate dueBefore, List<Filing> reports)
            implements CycleName.Known {

        /** Reports that came. */
        long filed() {
            return reports.stream()
                    .filter(report -> !report.state().equals("NOT_FILED"))
                    .count();
        }
    }

    record Filing(String state) {}

    /** A report that the plan demands. */
    record Demand(
            CycleKind kind,
            Its clause,
            @Nullable NamedAgency holder,
            @Nullable Integer every,
            List<Term> terms) {}

    record Its(String path) {}

    record Term(
            int year,
            LocalDate dueBefore,
            DemandState state,
            @Nullable CycleName cycle) {}
}
