package greenplan.backend.planfile;

import static greenplan.backend.planfile.Finding.word;
import static greenplan.backend.planfile.PackageFile.AGENCIES;
import static greenplan.backend.planfile.PackageFile.OBJECTIVES;
import static greenplan.backend.planfile.PackageFile.PLAN;
import static greenplan.backend.planfile.PackageFile.SOURCE;

import greenplan.db.base.enums.ClauseRole;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** plan.yaml and objectives.yaml: what they name exists, and time runs forward. */
final class PlanCheck {

    /** A clause about reports, or the duty of an agency to report. */
    private static final Set<ClauseRole> ORDERS_REPORTS = EnumSet.of(ClauseRole.REPORTING, ClauseRole.DUTY);

    private PlanCheck() {}

    static void check(PlanPackage contents, Findings findings) {
        objectives(contents, findings);
        if (!contents.pages().sound(PLAN)) {
            return;
        }
        PlanSheet plan = contents.plan();
        findings.require(
                plan.code().equals(contents.pages().folder()),
                PLAN,
                "/code",
                Finding.of("plan.folder", plan.code(), contents.pages().folder()));
        Years period = plan.period();
        if (period != null) {
            findings.forward(PLAN, "/period", period.from(), period.to());
            Integer vision = plan.visionYear();
            findings.require(
                    vision == null || vision >= period.to(),
                    PLAN,
                    "/visionYear",
                    Finding.of("plan.vision", Objects.requireNonNullElse(vision, 0), period.to()));
        }
        Set<String> agencies = contents.agencies().agencies().stream()
                .map(AgencySheet.Agency::code)
                .collect(Collectors.toSet());
        findings.known(PLAN, "/focalAgency", plan.focalAgency(), agencies, AGENCIES, word("agency"));
        for (int i = 0; i < plan.reporters().size(); i++) {
            findings.known(PLAN, "/reporters/" + i, plan.reporters().get(i), agencies, AGENCIES, word("agency"));
        }
        findings.require(
                !plan.province().sample()
                        || !contents.pages().sound(SOURCE)
                        || contents.source()
                                .lines()
                                .findFirst()
                                .orElse("")
                                .toUpperCase(Locale.ROOT)
                                .contains("HƯ CẤU"),
                SOURCE,
                "",
                Finding.of("sample.source"));
        ProvinceCheck.check(plan, findings);
        clauses(plan, findings);
        demands(plan, agencies, findings);
    }

    private static void clauses(PlanSheet plan, Findings findings) {
        for (int i = 0; i < plan.reportingClauses().size(); i++) {
            findings.clause(
                    PLAN, "/reportingClauses/" + i, plan.reportingClauses().get(i), ORDERS_REPORTS);
        }
        for (int i = 0; i < plan.fundingClauses().size(); i++) {
            findings.clause(PLAN, "/fundingClauses/" + i, plan.fundingClauses().get(i));
        }
        for (int i = 0; i < plan.legalBases().size(); i++) {
            PlanSheet.LegalBasis basis = plan.legalBases().get(i);
            findings.quote(PLAN, "/legalBases/" + i, basis.clause(), basis.quote());
        }
        for (int i = 0; i < plan.recipients().size(); i++) {
            PlanSheet.Recipient recipient = plan.recipients().get(i);
            findings.quote(PLAN, "/recipients/" + i, recipient.clause(), recipient.quote());
        }
        findings.unique(PLAN, plan.phases(), "/phases", PlanSheet.Phase::clause, word("phase"));
        for (int i = 0; i < plan.phases().size(); i++) {
            PlanSheet.Phase phase = plan.phases().get(i);
            findings.clause(PLAN, "/phases/" + i + "/clause", phase.clause());
            findings.forward(PLAN, "/phases/" + i, phase.from(), phase.to());
        }
    }

    private static void demands(PlanSheet plan, Set<String> agencies, Findings findings) {
        findings.unique(
                PLAN,
                plan.demandedReports(),
                "/demandedReports",
                PlanSheet.DemandedReport::key,
                word("demandedReport"));
        for (int i = 0; i < plan.demandedReports().size(); i++) {
            PlanSheet.DemandedReport demand = plan.demandedReports().get(i);
            String path = "/demandedReports/" + i;
            findings.clause(PLAN, path + "/clause", demand.clause());
            if (demand.from() != null && demand.to() != null) {
                findings.forward(PLAN, path, demand.from(), demand.to());
            }
            if (demand.holder() != null) {
                findings.known(PLAN, path + "/holder", demand.holder(), agencies, AGENCIES, word("agency"));
            }
            String before = demand.before();
            if (before != null) {
                findings.require(demand.day() != null, PLAN, path + "/before", Finding.of("demand.day", before));
            }
        }
    }

    private static void objectives(PlanPackage contents, Findings findings) {
        findings.unique(OBJECTIVES, contents.objectives(), "", ObjectiveEntry::code, word("objective"));
        for (int i = 0; i < contents.objectives().size(); i++) {
            findings.clause(
                    OBJECTIVES,
                    "/" + i + "/clause",
                    contents.objectives().get(i).clause());
        }
    }
}
