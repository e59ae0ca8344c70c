package greenplan.backend.planfile;

import greenplan.backend.operation.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Whether packages make sense: pure, needs no database, and tells every problem at once. Questions that a broken file
 * cannot answer are left out, so that one slip is told once.
 */
public final class PackageCheck {

    private PackageCheck() {}

    /** Reads and checks packages, each for itself and all together; an empty list means that they can be loaded. */
    public static Checked check(List<PackageFolder> folders) {
        var problems = new ArrayList<PackageProblem>();
        var packages = new ArrayList<PlanPackage>();
        for (PackageFolder folder : folders) {
            PackageReader.Reading reading = PackageReader.read(folder);
            problems.addAll(reading.problems());
            problems.addAll(check(reading.contents()));
            packages.add(reading.contents());
        }
        problems.addAll(SharedCheck.check(packages));
        problems.sort(Comparator.comparing(PackageProblem::file).thenComparingInt(PackageProblem::line));
        return new Checked(
                packages, problems.stream().distinct().limit(Findings.MOST).toList());
    }

    /** Checks one package together with others, and tells what is wrong with this one; those of its plan are left out. */
    public static Beside check(PackageFolder folder, Collection<PackageFolder> others) {
        var together = new ArrayList<>(others);
        together.removeIf(other -> other.name().equals(folder.name()));
        together.add(folder);
        Checked checked = check(together);
        return new Beside(
                checked.packages().getLast(),
                checked.problems().stream()
                        .filter(problem -> problem.file().startsWith(folder.name() + "/"))
                        .toList());
    }

    /** A package, and what is wrong with it, for itself and beside others. */
    public record Beside(PlanPackage contents, List<PackageProblem> problems) {}

    /** Packages, and what is wrong with them. */
    public record Checked(List<PlanPackage> packages, List<PackageProblem> problems) {}

    /** What is wrong with one package that was read. */
    public static List<PackageProblem> check(PlanPackage contents) {
        var findings = new Findings(contents);
        List<BiConsumer<PlanPackage, Findings>> checks = List.of(
                OutlineCheck::check,
                PlanCheck::check,
                AgencyCheck::check,
                TargetCheck::check,
                DutyCheck::check,
                FigureCheck::check,
                NoteCheck::check,
                SignpostCheck::check,
                TranslationCheck::check);
        for (BiConsumer<PlanPackage, Findings> check : checks) {
            Operation.goOn();
            check.accept(contents, findings);
        }
        return findings.problems();
    }
}
