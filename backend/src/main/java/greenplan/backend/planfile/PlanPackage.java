package greenplan.backend.planfile;

import greenplan.backend.graph.Text;
import java.util.List;

/**
 * A plan package as it was read: one component per file, in the order of the text. It fits the schemas; whether it
 * makes sense is what {@link PackageCheck} finds out.
 *
 * @param pages the files again, with the line of each value
 * @param source the published text, as it is in source.txt
 * @param folder its bytes
 */
public record PlanPackage(
        PackagePages pages,
        String source,
        PackageFolder folder,
        PlanSheet plan,
        List<ClauseEntry> outline,
        List<ObjectiveEntry> objectives,
        List<IndicatorEntry> indicators,
        List<TargetEntry> targets,
        List<DutyEntry> duties,
        AgencySheet agencies,
        ObservationSheet observations,
        List<NoteEntry> notes,
        List<ComparisonEntry> comparisons,
        List<SignpostEntry> signposts) {

    /** Code of the plan, and name of the package's folder. */
    public String code() {
        return plan.code();
    }

    /** What there is to say of a place in one of its files, by a JSON pointer. */
    public PackageProblem problem(PackageFile file, String pointer, Text message, Text cure) {
        return pages.problem(file, pointer, message, cure);
    }

    /** True when the province is fictional, for demonstration only. */
    public boolean sample() {
        return plan.province().sample();
    }
}
