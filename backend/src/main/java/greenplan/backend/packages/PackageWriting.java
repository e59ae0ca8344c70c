package greenplan.backend.packages;

import greenplan.backend.planfile.PlanPackage;
import greenplan.backend.planfile.PlanSheet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes what a package says, in an order in which whatever is pointed to comes first. */
final class PackageWriting {

    private PackageWriting() {}

    /**
     * Writes what a package says.
     *
     * @param reorganised agencies, by slug, whose names and days are no longer the package's to say
     */
    static void write(PlanPackage contents, Rows rows, Set<String> reorganised) {
        PlanSheet.Province home = contents.plan().province();
        var provinceRows = new PackagedProvinceRepository(rows, home);
        Map<String, Long> provinces = provinceRows.provinces();
        Map<String, Long> territories = provinceRows.territories(provinces);
        new PackagedProvinceChangeRepository(rows, home).changes(provinces);
        long province = Objects.requireNonNull(provinces.get(home.code()));
        long plan = new PackagedPlanRepository(rows, contents.plan()).plan(province, territories, contents);

        var text = new PackagedTextRepository(rows, contents, plan);
        Map<String, Long> clauses = text.clauses();
        new PackagedPartRepository(rows, contents).parts(clauses);
        Map<String, Long> objectives = text.objectives(clauses);

        var agencyRows = new PackagedAgencyRepository(rows, contents.agencies(), province, reorganised);
        Map<String, Long> agencies = agencyRows.agencies();
        Map<String, Long> changes = agencyRows.changes(agencies);
        var dutyRows = new PackagedDutyRepository(rows, contents, plan);
        Map<String, Long> duties = dutyRows.duties(clauses);
        dutyRows.bearers(duties, agencies, changes);
        dutyRows.passages(duties, agencies, changes);
        var reporting = new PackagedReportingRepository(rows, contents, plan);
        reporting.reporters(agencies);
        reporting.demanded(clauses, agencies);

        var figures = new PackagedFigureRepository(rows, contents);
        Map<String, Long> indicators = figures.indicators();
        figures.observations(indicators, territories);
        var targetRows = new PackagedTargetRepository(rows, contents, plan);
        Map<String, Long> targets = targetRows.targets(clauses, objectives, indicators);
        new PackagedResponsibilityRepository(rows, contents).links(targets, agencies, duties, changes);
        targetRows.comparisons(targets);
        new PackagedNoteRepository(rows, contents.notes(), plan).notes(clauses, targets, duties);
        new PackagedSignpostRepository(rows, contents.signposts(), plan).signposts(clauses, targets);
    }
}
