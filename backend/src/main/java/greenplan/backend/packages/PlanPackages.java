package greenplan.backend.packages;

import greenplan.backend.database.LoadReason;
import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.mutation.NothingDoneException;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import greenplan.schema.PackageSide;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The portal's editor loads packages in the workspace and takes them out again. */
@Service
class PlanPackages {

    private static final int LONGEST_CODE = 100;

    private final Guard guard;
    private final PlaceRepository places;
    private final PackageLoader loader;
    private final StoredPackageRepository stored;
    private final TransactionTemplate transactions;

    PlanPackages(
            Guard guard,
            PlaceRepository places,
            PackageLoader loader,
            StoredPackageRepository stored,
            TransactionTemplate transactions) {
        this.guard = guard;
        this.places = places;
        this.loader = loader;
        this.stored = stored;
        this.transactions = transactions;
    }

    /** What is loaded where the caller may load. */
    List<StoredPackageRepository.Loaded> all() {
        Caller caller = guard.requireSomewhere(Permission.LOAD_PACKAGES);
        return stored.ofProvinces(caller.rights().provinces(Permission.LOAD_PACKAGES));
    }

    /** One of them. */
    StoredPackageRepository.Loaded one(String plan) {
        Caller caller = guard.requireSomewhere(Permission.LOAD_PACKAGES);
        return stored.ofProvinces(plan, caller.rights().provinces(Permission.LOAD_PACKAGES))
                .orElseThrow(() -> new NotFoundException("plan package", plan));
    }

    /** The files that are kept of a plan. */
    Optional<PackageFolder> files(String plan) {
        return stored.folder(plan);
    }

    /** What the portal changed since. */
    List<Difference> edits(String plan) {
        return files(plan)
                .map(kept -> transactions.execute(transaction -> {
                    transaction.setRollbackOnly();
                    return loader.edits(kept);
                }))
                .orElse(List.of());
    }

    /** Loads a package, or tells what would happen. */
    Work<Loading> load(Caller caller, PackageInput.Wanted input) {
        if (input.plan().length() > LONGEST_CODE) {
            throw new BadArgumentException("plan", input.plan(), "a code of at most " + LONGEST_CODE + " characters");
        }
        PackageFolder folder = input.folder();
        Optional<StoredPackageRepository.Loaded> loaded = stored.find(folder.name());
        Stream.concat(loaded.map(StoredPackageRepository.Loaded::province).stream(), folder.province().stream())
                .map(province ->
                        places.province(province).<Place>map(place -> place).orElse(new Place.Everywhere()))
                .forEach(place -> guard.check(caller, new Right(Permission.LOAD_PACKAGES, place)));
        return new Work<>(() -> load(folder, input)).because(LoadReason.of(folder.name()));
    }

    private Loading load(PackageFolder folder, PackageInput.Wanted input) {
        if (!input.dryRun()) {
            stored.alone();
            var problems = new Problems();
            String current = stored.find(folder.name())
                    .map(plan -> HexFormat.of().formatHex(plan.digest()))
                    .orElse(null);
            problems.unless(Objects.equals(current, input.expectedDigest()), "expectedDigest", "packages.CONFLICT");
            problems.refuse();
        }
        Map<String, PackageSide> choices = input.sides();
        Loading loading = loader.load(folder, conflict -> choices.get(conflict.id()));
        if (input.dryRun() || !loading.done()) {
            throw new NothingDoneException(loading.asProblems(), loading);
        }
        return loading;
    }
}
