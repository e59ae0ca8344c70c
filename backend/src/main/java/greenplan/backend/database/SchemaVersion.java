package greenplan.backend.database;

import greenplan.backend.start.Run;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/**
 * How the schema of a database stands to the migrations of this build.
 *
 * @param found newest migration that the database has seen; null in an empty one
 * @param newest newest migration of this build
 * @param unreleased made by the migrations of before the first release, which were written down anew: none of them leads here
 * @param broken a migration that failed there, differs, or is unknown here; null when there is none
 */
record SchemaVersion(
        @Nullable MigrationVersion found,
        MigrationVersion newest,
        boolean unreleased,
        @Nullable String broken) {

    /** Migration 1 of before the first release. */
    private static final String FIRST_ONCE = "schemas";

    static SchemaVersion of(MigrationInfoService migrations) {
        MigrationInfo[] all = migrations.all();
        MigrationVersion newest = newest(
                        Stream.of(all).filter(one -> one.getState().isResolved()))
                .orElseThrow();
        return new SchemaVersion(
                newest(Stream.of(all).filter(MigrationInfo::isApplied)).orElse(null),
                newest,
                Stream.of(migrations.applied())
                        .map(MigrationInfo::getDescription)
                        .anyMatch(FIRST_ONCE::equals),
                Stream.of(all)
                        .map(SchemaVersion::fault)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    boolean isEmpty() {
        return found == null;
    }

    boolean isCurrent() {
        return newest.equals(found);
    }

    /** How it differs from this build's, in one sentence; null when it does not. */
    @Nullable
    String difference() {
        if (broken != null) {
            return "The database was not made by the migrations of this portal (%s).".formatted(broken);
        }
        return found == null || isCurrent()
                ? null
                : "The database has schema version %s, and this portal's is %s.".formatted(found, newest);
    }

    /** Why a run cannot be done, and what helps; null when it can. */
    @Nullable
    String refusal(Run run) {
        if (found == null) {
            return run.onlyLooks() ? "The database holds no data of a portal yet: start the portal once." : null;
        }
        if (unreleased) {
            return "The database was made before the first release of this portal: its reports, accounts and record do not come along,"
                    + " and nothing in it was changed; give the portal an empty database with"
                    + " --spring.datasource.url=jdbc:postgresql://HOST/DATABASE, or another folder with --greenplan.data=FOLDER.";
        }
        if (found.compareTo(newest) > 0) {
            return ("The database has schema version %s, but this portal knows none above %s: a newer portal has used it. Start that"
                            + " portal or a newer one, or bring back the backup that was made before it. Nothing was changed.")
                    .formatted(found, newest);
        }
        if (broken != null) {
            return ("The database was not made by the migrations of this portal (%s): start the portal that made it, or bring back"
                            + " a backup. Nothing was changed.")
                    .formatted(broken);
        }
        return run == Run.PORTAL || isCurrent()
                ? null
                : ("The database has schema version %s, but this portal needs %s: make a backup, then start the portal once, which"
                                + " brings it up to date. Nothing was changed.")
                        .formatted(found, newest);
    }

    private static Optional<MigrationVersion> newest(Stream<MigrationInfo> migrations) {
        return migrations
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private static @Nullable String fault(MigrationInfo migration) {
        MigrationState state = migration.getState();
        String name = "V" + migration.getVersion();
        if (state.isFailed()) {
            return name + " failed there";
        }
        if (state == MigrationState.MISSING_SUCCESS) {
            return name + " is unknown here";
        }
        if (state == MigrationState.IGNORED) {
            return name + " was left out there";
        }
        boolean both = state.isApplied() && state.isResolved();
        return both && !(migration.isChecksumMatching() && migration.isDescriptionMatching())
                ? name + " is another one there"
                : null;
    }
}
