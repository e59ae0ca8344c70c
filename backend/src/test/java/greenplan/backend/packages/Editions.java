package greenplan.backend.packages;

import greenplan.backend.SharedApi;
import greenplan.backend.database.Actor;
import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.planfile.Packages;
import greenplan.schema.PackageSide;
import java.util.Objects;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads other editions of packages, and undoes it. */
@SharedApi
abstract class Editions {

    @Autowired
    DSLContext database;

    @Autowired
    PackageLoader loader;

    @Autowired
    StoredPackageRepository stored;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void theFictionalPlanIsThere() {
        Actor.system("packages")
                .because("Loaded for a test")
                .call(() -> loader.load(Packages.read(Packages.SAMPLE), conflict -> null));
    }

    /** Does the work and undoes it. */
    <T> T tried(Supplier<T> work) {
        return Objects.requireNonNull(Actor.system("test")
                .because("Tried")
                .call(() -> transactions.execute(transaction -> {
                    transaction.setRollbackOnly();
                    return work.get();
                })));
    }

    Loading load(PackageFolder folder, @Nullable PackageSide side) {
        return loader.load(folder, conflict -> side);
    }
}
