package greenplan.backend.packages;

import greenplan.backend.mutation.Problem;
import greenplan.backend.planfile.PackageProblem;
import greenplan.schema.PackageState;
import java.util.List;

/**
 * What became of loading a package.
 *
 * @param problems what is wrong with it, each with file, line and cure
 * @param changes what it changes in a plan that was loaded before
 * @param edits what the portal changed since, and keeps
 * @param conflicts what both changed; nothing is loaded while one is undecided
 * @param questions what is odd and right for a reason that the package gives
 */
record Loading(
        PackageState state,
        List<PackageProblem> problems,
        List<Difference> changes,
        List<Difference> edits,
        List<Difference> conflicts,
        List<OddFigures.Question> questions) {

    static Loading loaded() {
        return of(PackageState.LOADED, List.of());
    }

    static Loading unchanged() {
        return of(PackageState.UNCHANGED, List.of());
    }

    static Loading broken(List<PackageProblem> problems) {
        return of(PackageState.BROKEN, problems);
    }

    static Loading of(Merge merge) {
        PackageState state = !merge.problems().isEmpty()
                ? PackageState.BROKEN
                : merge.conflicts().isEmpty() ? PackageState.CHANGED : PackageState.CONFLICTS;
        return new Loading(
                state,
                List.copyOf(merge.problems()),
                List.copyOf(merge.changes()),
                List.copyOf(merge.edits()),
                List.copyOf(merge.conflicts()),
                List.of());
    }

    private static Loading of(PackageState state, List<PackageProblem> problems) {
        return new Loading(state, problems, List.of(), List.of(), List.of(), List.of());
    }

    /** The same, with what was asked about its values. */
    Loading asked(List<OddFigures.Question> asked) {
        return new Loading(state, problems, changes, edits, conflicts, asked);
    }

    /** The same for whoever asked for it: nothing was loaded, and why. */
    List<Problem> asProblems() {
        int wrong = problems.size();
        int open = conflicts.size();
        return switch (state) {
            case BROKEN ->
                List.of(Problem.of("files", wrong == 1 ? "packages.BROKEN.once" : "packages.BROKEN.often", wrong));
            case CONFLICTS ->
                List.of(Problem.of(
                        "choices", open == 1 ? "packages.CONFLICTS.once" : "packages.CONFLICTS.often", open));
            case LOADED, CHANGED, UNCHANGED -> List.of();
        };
    }

    /** Whether the database says now what the package says. */
    boolean done() {
        return state != PackageState.CONFLICTS && state != PackageState.BROKEN;
    }
}
