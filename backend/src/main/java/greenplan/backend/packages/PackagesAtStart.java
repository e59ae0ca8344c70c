package greenplan.backend.packages;

import greenplan.backend.database.Actor;
import greenplan.backend.database.LoadReason;
import greenplan.backend.planfile.PackageCheck;
import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.planfile.PackageProblem;
import greenplan.backend.planfile.PlanPackage;
import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import greenplan.backend.start.SampleData;
import greenplan.backend.start.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the packages of the class path when the application starts: after the migrations, before the web server
 * listens. A broken one stops the start and tells what is wrong. A plan that was loaded from a former edition of the portal's own
 * is brought up to date where staff changed nothing; one of anybody else's making is left alone. A command loads nothing by itself.
 */
@Component
@OnlyFor(Run.PORTAL)
public class PackagesAtStart implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(PackagesAtStart.class);
    private static final String PLANS = "classpath*:plans/*/plan.yaml";

    private final PackageLoader loader;
    private final SampleData sample;
    private final TransactionTemplate transactions;

    PackagesAtStart(PackageLoader loader, SampleData sample, TransactionTemplate transactions) {
        this.loader = loader;
        this.sample = sample;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<PackageFolder> folders = folders();
        if (folders.stream().allMatch(loader::isLoaded)) {
            return;
        }
        PackageCheck.Checked checked = PackageCheck.check(folders);
        List<PackageProblem> problems = Stream.concat(
                        checked.problems().stream(),
                        checked.packages().stream()
                                .flatMap(contents -> OddFigures.against(contents, List.of()).stream()))
                .toList();
        if (!problems.isEmpty()) {
            throw new BrokenPackagesException(problems);
        }
        for (PlanPackage contents : checked.packages()) {
            if (!contents.sample() || sample.wanted()) {
                load(contents);
            }
        }
    }

    /** All packages of the class path, by name. */
    public static List<PackageFolder> folders() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(PLANS))
                    .map(PackageFolder::of)
                    .sorted(Comparator.comparing(PackageFolder::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(PlanPackage contents) {
        var other = loader.otherEdition(contents.folder());
        if (other.isPresent() && !ShippedEditions.has(contents.code(), other.get())) {
            leave(contents, "was loaded by somebody");
            return;
        }
        try {
            tell(contents, loading(contents));
        } catch (NewRows.DifferingRow e) {
            throw new StartFailure(
                    "The plan package " + contents.code() + " cannot be loaded: " + e.getMessage()
                            + ". Spell it as it is there, or give it another code.",
                    e);
        }
    }

    private Loading loading(PlanPackage contents) {
        return Actor.system("packages")
                .because(LoadReason.of(contents.code()))
                .call(() -> Objects.requireNonNull(transactions.execute(transaction -> {
                    Loading outcome = loader.load(contents, conflict -> null);
                    if (!outcome.done()) {
                        transaction.setRollbackOnly();
                    }
                    return outcome;
                })));
    }

    private static void tell(PlanPackage contents, Loading loading) {
        switch (loading.state()) {
            case LOADED ->
                log.info(
                        "Plan package {} loaded: {} clauses, {} targets, {} duties, {} notes",
                        contents.code(),
                        contents.outline().size(),
                        contents.targets().size(),
                        contents.duties().size(),
                        contents.notes().size());
            case CHANGED ->
                log.info(
                        "Plan package {} brought up to date: {} values changed, {} that staff changed stay",
                        contents.code(),
                        loading.changes().size(),
                        loading.edits().size());
            case CONFLICTS, BROKEN -> leave(contents, "cannot follow the newer one by itself");
            case UNCHANGED -> {}
        }
    }

    private static void leave(PlanPackage contents, String because) {
        log.warn(
                "Plan package {} differs from the one that is loaded, which {}, and the plan stays as it is; ./run load, or the "
                        + "workspace, shows what the newer one would change",
                contents.code(),
                because);
    }
}
