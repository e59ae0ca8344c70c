package greenplan.backend.packages;

import greenplan.backend.database.Actor;
import greenplan.backend.database.LoadReason;
import greenplan.backend.planfile.PackageCheck;
import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.planfile.PlanPackage;
import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import greenplan.backend.start.SampleData;
import greenplan.backend.start.StartFailure;
import greenplan.schema.PackageState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Loads the packages of the class path when the application starts: after the migrations, before the web server
 * listens. A broken one stops the start and tells what is wrong. A command loads nothing by itself.
 */
@Component
@OnlyFor(Run.PORTAL)
public class PackagesAtStart implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(PackagesAtStart.class);
    private static final String PLANS = "classpath*:plans/*/plan.yaml";

    private final PackageLoader loader;
    private final SampleData sample;

    PackagesAtStart(PackageLoader loader, SampleData sample) {
        this.loader = loader;
        this.sample = sample;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<PackageFolder> folders = folders();
        if (folders.stream().allMatch(loader::isLoaded)) {
            return;
        }
        PackageCheck.Checked checked = PackageCheck.check(folders);
        if (!checked.problems().isEmpty()) {
            throw new BrokenPackagesException(checked.problems());
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
        if (loader.isOtherwiseLoaded(contents.folder())) {
            log.warn(
                    "Plan package {} differs from the one that is loaded, and the plan stays as it is; ./run load, or the "
                            + "workspace, shows what the newer one would change",
                    contents.code());
            return;
        }
        try {
            Loading loading = Actor.system("packages")
                    .because(LoadReason.of(contents.code()))
                    .call(() -> loader.load(contents, conflict -> null));
            if (loading.state() == PackageState.LOADED) {
                log.info(
                        "Plan package {} loaded: {} clauses, {} targets, {} duties, {} notes",
                        contents.code(),
                        contents.outline().size(),
                        contents.targets().size(),
                        contents.duties().size(),
                        contents.notes().size());
            }
        } catch (NewRows.DifferingRow e) {
            throw new StartFailure(
                    "The plan package " + contents.code() + " cannot be loaded: " + e.getMessage()
                            + ". Spell it as it is there, or give it another code.",
                    e);
        }
    }
}
