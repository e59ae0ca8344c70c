package greenplan.backend.packages;

import java.util.Arrays;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a checked package into the database, all or nothing. */
@Component
class PackageLoader {

    private final DSLContext database;

    PackageLoader(DSLContext database) {
        this.database = database;
    }

    /** What became of a package. */
    enum Outcome {
        /** The plan is new. */
        LOADED,
        /** The same package was loaded before. */
        UNCHANGED,
        /** The plan was loaded from another package, and stays as it is. */
        KEPT
    }

    /** Whether the plan was loaded from these very files; then they were checked as well. */
    boolean isLoaded(PackageFolder folder) {
        return Arrays.equals(PackagedPlanRepository.digest(database, folder.name()), folder.digest());
    }

    /**
     * Loads the plan unless it is there already. The actor must be set by whoever calls.
     *
     * @throws Rows.DifferingRow when the package shares a province, an agency, an indicator or a source with what is
     *     loaded, but says something else about it
     */
    @Transactional
    public Outcome load(PlanPackage contents) {
        byte[] digest = PackagedPlanRepository.digest(database, contents.code());
        if (digest == null) {
            insert(contents);
            return Outcome.LOADED;
        }
        return Arrays.equals(digest, contents.digest()) ? Outcome.UNCHANGED : Outcome.KEPT;
    }

    private void insert(PlanPackage contents) {
        var rows = new Rows(database);
        var plans = new PackagedPlanRepository(database, contents.plan());
        long province = plans.province();
        Map<String, Long> territories = plans.territories(province);
        long plan = plans.plan(province, territories, contents);

        var text = new PackagedTextRepository(rows, contents, plan);
        Map<String, Long> clauses = text.clauses();
        text.parts(clauses);
        Map<String, Long> objectives = text.objectives(clauses);

        var agencyRows = new PackagedAgencyRepository(rows, contents.agencies(), province);
        Map<String, Long> agencies = agencyRows.agencies();
        Map<String, Long> changes = agencyRows.changes(agencies);
        var dutyRows = new PackagedDutyRepository(rows, contents, plan);
        Map<String, Long> duties = dutyRows.duties(clauses);
        dutyRows.bearers(duties, agencies, changes);
        dutyRows.reporters(agencies);

        var figures = new PackagedFigureRepository(rows, contents);
        Map<String, Long> indicators = figures.indicators();
        figures.observations(indicators, territories);
        var targetRows = new PackagedTargetRepository(rows, contents, plan);
        Map<String, Long> targets = targetRows.targets(clauses, objectives, indicators);
        targetRows.links(targets, agencies, duties);
        targetRows.comparisons(targets);
        new PackagedNoteRepository(rows, contents.notes(), plan).notes(clauses, targets, duties);
    }
}
