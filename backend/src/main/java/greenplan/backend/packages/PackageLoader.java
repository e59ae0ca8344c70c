package greenplan.backend.packages;

import greenplan.backend.planfile.PackageCheck;
import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.planfile.PackageProblem;
import greenplan.backend.planfile.PackageReader;
import greenplan.backend.planfile.PlanPackage;
import greenplan.backend.reorganisation.LaterPlans;
import greenplan.schema.PackageSide;
import greenplan.schema.PackageState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts packages into the database, all or nothing. Whoever calls has set the actor. */
@Component
class PackageLoader {

    private final DSLContext database;
    private final StoredPackageRepository stored;
    private final LaterPlans later;
    private final Clock clock;

    PackageLoader(DSLContext database, StoredPackageRepository stored, LaterPlans later, Clock clock) {
        this.database = database;
        this.stored = stored;
        this.later = later;
        this.clock = clock;
    }

    /** Whether the plan was loaded from these very files, and they are kept; then they were checked as well. */
    boolean isLoaded(PackageFolder folder) {
        return stored.find(folder.name())
                .filter(plan -> plan.kept() && Arrays.equals(plan.digest(), folder.digest()))
                .isPresent();
    }

    /** Digest of the edition from which the plan was loaded, when that is another one. */
    Optional<byte[]> otherEdition(PackageFolder folder) {
        return stored.find(folder.name())
                .map(StoredPackageRepository.Loaded::digest)
                .filter(digest -> !Arrays.equals(digest, folder.digest()));
    }

    /**
     * Reads a package and checks it together with those that are loaded; then loads it if nothing stands against it. Whoever
     * calls has begun a transaction, and rolls back what is not done.
     *
     * @param choice which side was chosen for a conflict; null while nobody chose
     */
    Loading load(PackageFolder folder, Function<Difference, @Nullable PackageSide> choice) {
        stored.alone();
        if (isLoaded(folder)) {
            return Loading.unchanged();
        }
        PackageCheck.Beside checked =
                PackageCheck.check(folder, stored.folders().values());
        PlanPackage contents = checked.contents();
        List<PackageProblem> problems = OddFigures.against(contents, checked.problems(), LocalDate.now(clock));
        return problems.isEmpty() ? load(contents, choice).asked(OddFigures.of(contents)) : Loading.broken(problems);
    }

    /**
     * Loads a package that was checked.
     *
     * @throws NewRows.DifferingRow when a plan that is new shares a province, an agency, an indicator or a source with what
     *     is loaded, but says something else about it
     */
    @Transactional
    public Loading load(PlanPackage contents, Function<Difference, @Nullable PackageSide> choice) {
        Optional<StoredPackageRepository.Loaded> loaded = stored.find(contents.code());
        if (loaded.isEmpty()) {
            String province = contents.plan().province().code();
            PackageWriting.write(contents, new NewRows(database), later.reorganised(province));
            later.passOn(province);
            stored.keep(contents.folder());
            return Loading.loaded();
        }
        if (Arrays.equals(loaded.get().digest(), contents.folder().digest())) {
            if (!loaded.get().kept()) {
                stored.keep(contents.folder());
            }
            return Loading.unchanged();
        }
        Loading loading = Loading.of(merge(
                stored.folder(contents.code())
                        .map(kept -> PackageReader.read(kept).contents()),
                contents,
                choice));
        if (loading.state() == PackageState.CHANGED) {
            later.passOn(contents.plan().province().code());
            stored.keep(contents.folder());
            stored.loadedNow(contents.code());
        }
        return loading;
    }

    /** What the portal changed of a plan since its package was loaded. Whoever calls rolls back. */
    List<Difference> edits(PackageFolder kept) {
        PlanPackage contents = PackageReader.read(kept).contents();
        return merge(Optional.of(contents), contents, nobody -> null).edits();
    }

    private Merge merge(
            Optional<PlanPackage> before, PlanPackage contents, Function<Difference, @Nullable PackageSide> choice) {
        database.execute("set constraints all deferred");
        var loaded = new PackagedRows(database);
        before.ifPresent(kept -> PackageWriting.write(kept, loaded, Set.of()));
        var rows = new MergedRows(database, contents.code(), loaded, choice);
        PackageWriting.write(contents, rows, Set.of());
        return rows.finish();
    }
}
