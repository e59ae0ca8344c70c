package greenplan.backend.packages;

import greenplan.backend.planfile.PackageProblem;
import greenplan.backend.start.StartFailure;
import java.util.List;
import java.util.stream.Collectors;

/** Plan packages that cannot be loaded, with every problem on a line of its own; nothing of them was loaded. */
class BrokenPackagesException extends StartFailure {

    BrokenPackagesException(List<PackageProblem> problems) {
        super("The plan packages have " + problems.size() + (problems.size() == 1 ? " problem" : " problems")
                + ", and nothing was loaded:\n"
                + problems.stream().map(PackageProblem::toString).collect(Collectors.joining("\n")));
    }
}
