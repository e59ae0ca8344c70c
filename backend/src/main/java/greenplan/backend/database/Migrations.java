package greenplan.backend.database;

import greenplan.backend.start.Run;
import greenplan.backend.start.StartFailure;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Brings the database to the schema that this build knows, and nothing else ever does: the portal migrates, {@code load} makes an
 * empty database, other commands take it as it is. A database that is newer, or was made by other migrations, is left alone.
 */
@Component
class Migrations implements FlywayMigrationStrategy {

    private static final Logger log = LoggerFactory.getLogger("greenplan.database");

    private final DatabaseAccess access;
    private final Run run;

    Migrations(DatabaseAccess access, Environment environment) {
        this.access = access;
        this.run = Run.of(environment);
    }

    /** {@link StartFailure} with one sentence when the run cannot be done on the database as it is. */
    @Override
    public void migrate(Flyway flyway) {
        try {
            bring(flyway, SchemaVersion.of(flyway.info()));
        } catch (FlywayException e) {
            throw new StartFailure(sentence(e), e);
        }
    }

    private void bring(Flyway flyway, SchemaVersion schema) {
        if (run == Run.VERIFY && !schema.isEmpty() && !schema.unreleased()) {
            // What is wrong with the schema says nothing about the record, and the record may be why somebody looks.
            Stream.ofNullable(schema.difference())
                    .forEach(what -> log.warn("{} It is checked as it is, and nothing is migrated.", what));
            return;
        }
        @Nullable String why = schema.refusal(run);
        if (why != null) {
            throw new StartFailure(why);
        }
        if (schema.isEmpty()) {
            Groundwork.check(access);
        } else if (!schema.isCurrent()) {
            log.info("Database: from schema version {} to {}", schema.found(), schema.newest());
        }
        if (!schema.isCurrent()) {
            flyway.migrate();
        }
        Groundwork.checkAccounts(access);
    }

    private String sentence(FlywayException failure) {
        if (failure.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return "The database holds tables that are not the portal's: give it a database of its own with"
                    + " --spring.datasource.url=jdbc:postgresql://HOST/DATABASE. Nothing was changed.";
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException server) {
                String words = firstLine(server);
                return Groundwork.NO_RIGHT.equals(server.getSQLState())
                        ? "The database account “%s” lacks a right that the migrations need (%s): let a database administrator give it, or make the account the owner of the database. Nothing was changed."
                                .formatted(access.owner().name(), words)
                        : "The database cannot be brought up to date (%s). Nothing was changed.".formatted(words);
            }
        }
        return "The database cannot be brought up to date (%s). Nothing was changed.".formatted(firstLine(failure));
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }
}
