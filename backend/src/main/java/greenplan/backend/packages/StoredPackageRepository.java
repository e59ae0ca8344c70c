package greenplan.backend.packages;

import static greenplan.db.base.Tables.PACKAGE_FILE;
import static greenplan.db.base.Tables.PLAN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import greenplan.backend.planfile.PackageFolder;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The files of the packages that plans were loaded from. */
@Repository
class StoredPackageRepository {

    private final DSLContext database;

    StoredPackageRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * A plan that was loaded.
     *
     * @param province slug of its province
     * @param digest of the package
     * @param kept whether its files are kept; those of a plan that an early version loaded are not
     */
    record Loaded(
            String plan,
            String titleVi,
            String titleEn,
            String province,
            byte[] digest,
            OffsetDateTime loadedAt,
            boolean kept) {}

    /** One by its code. */
    Optional<Loaded> find(String plan) {
        return loaded(PLAN.CODE.eq(plan)).stream().findFirst();
    }

    /** Those of some provinces; null means all. */
    List<Loaded> ofProvinces(@Nullable Collection<Long> provinces) {
        return loaded(isOf(provinces));
    }

    /** The one of a plan, when it is of these provinces. */
    Optional<Loaded> ofProvinces(String plan, @Nullable Collection<Long> provinces) {
        return loaded(PLAN.CODE.eq(plan).and(isOf(provinces))).stream().findFirst();
    }

    private static Condition isOf(@Nullable Collection<Long> provinces) {
        return provinces == null ? DSL.noCondition() : PLAN.PROVINCE_ID.in(provinces);
    }

    private List<Loaded> loaded(Condition which) {
        return database.select(
                        PLAN.CODE,
                        PLAN.TITLE_VI,
                        PLAN.TITLE_EN,
                        PLAN.province().CODE,
                        PLAN.PACKAGE_DIGEST,
                        PLAN.LOADED_AT,
                        field(exists(selectOne().from(PACKAGE_FILE).where(PACKAGE_FILE.PLAN_ID.eq(PLAN.ID)))))
                .from(PLAN)
                .where(which)
                .orderBy(PLAN.CODE)
                .fetch(mapping(Loaded::new));
    }

    /** The files of all packages that are kept, by the code of the plan. */
    Map<String, PackageFolder> folders() {
        return folders(DSL.noCondition());
    }

    /** The files that are kept of a plan. */
    Optional<PackageFolder> folder(String plan) {
        return Optional.ofNullable(folders(PACKAGE_FILE.plan().CODE.eq(plan)).get(plan));
    }

    private Map<String, PackageFolder> folders(Condition which) {
        var files = new LinkedHashMap<String, Map<String, byte[]>>();
        database.select(PACKAGE_FILE.plan().CODE, PACKAGE_FILE.NAME, PACKAGE_FILE.CONTENT)
                .from(PACKAGE_FILE)
                .where(which)
                .orderBy(PACKAGE_FILE.plan().CODE, PACKAGE_FILE.NAME)
                .forEach(row -> files.computeIfAbsent(row.value1(), none -> new TreeMap<>())
                        .put(row.value2(), row.value3()));
        var folders = new LinkedHashMap<String, PackageFolder>();
        files.forEach((plan, content) -> folders.put(plan, new PackageFolder(plan, content)));
        return folders;
    }

    /** Keeps the files in place of those that were kept before. */
    void keep(PackageFolder folder) {
        Long plan = database.select(PLAN.ID)
                .from(PLAN)
                .where(PLAN.CODE.eq(folder.name()))
                .fetchSingle(PLAN.ID);
        database.deleteFrom(PACKAGE_FILE).where(PACKAGE_FILE.PLAN_ID.eq(plan)).execute();
        database.batch(folder.files().entrySet().stream()
                        .map(file -> database.insertInto(PACKAGE_FILE)
                                .set(PACKAGE_FILE.PLAN_ID, plan)
                                .set(PACKAGE_FILE.NAME, file.getKey())
                                .set(PACKAGE_FILE.CONTENT, file.getValue())
                                .set(PACKAGE_FILE.DIGEST, function("sha256", byte[].class, val(file.getValue()))))
                        .toList())
                .execute();
    }

    /** Writes down that the plan follows another edition from now on. */
    void loadedNow(String plan) {
        database.update(PLAN)
                .set(PLAN.LOADED_AT, currentOffsetDateTime())
                .where(PLAN.CODE.eq(plan))
                .execute();
    }

    /** Waits until nobody else loads, so that two loads never see each other half done. */
    void alone() {
        database.fetch("select pg_advisory_xact_lock(4715)");
    }
}
