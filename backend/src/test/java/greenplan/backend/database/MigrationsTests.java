package greenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenplan.backend.start.Run;
import greenplan.backend.start.StartFailure;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class MigrationsTests {

    private static final String HISTORY = "public.flyway_schema_history";
    private static final String OLDER = "12";
    private static int databases;

    @BeforeAll
    static void migrateOnce() throws SQLException {
        flyway(TestDatabase.another("current_schema_", "template1", "greenplan_owner"), "latest")
                .migrate();
        flyway(TestDatabase.another("older_schema", "template1", "greenplan_owner"), OLDER)
                .migrate();
    }

    static Flyway flyway(DatabaseAccess access, String target) {
        return Flyway.configure()
                .dataSource(access.url(), access.owner().name(), access.owner().password())
                .locations("classpath:db/migration")
                .placeholders(access.placeholders())
                .target(target)
                .load();
    }

    static DatabaseAccess database(String template) throws SQLException {
        return TestDatabase.another("migrations_" + ++databases, template, "greenplan_owner");
    }

    static void start(DatabaseAccess access, Run run) {
        new Migrations(
                        access,
                        new MockEnvironment()
                                .withProperty("greenplan.command", run.name().toLowerCase()))
                .migrate(flyway(access, "latest"));
    }

    private static String one(DatabaseAccess access, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        access.url(), access.owner().name(), access.owner().password());
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void change(DatabaseAccess access, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(
                access.url(), access.owner().name(), access.owner().password())) {
            connection.createStatement().execute(statement);
        }
    }

    private static String history(DatabaseAccess access) throws SQLException {
        return one(access, "select string_agg(h::text, ';' order by installed_rank) from " + HISTORY + " h");
    }

    @ParameterizedTest
    @EnumSource(
            value = Run.class,
            names = {"PORTAL", "LOAD", "EXPORT"})
    void aDatabaseOfANewerPortalIsLeftAloneWithBothVersionsAndTheCure(Run run) throws SQLException {
        DatabaseAccess newer = database("current_schema_");
        change(
                newer,
                "insert into " + HISTORY
                        + " select installed_rank + 1, '9999', 'to come', type, 'V9999__to_come.sql', 1, "
                        + "installed_by, installed_on, execution_time, true from " + HISTORY
                        + " order by installed_rank desc limit 1");
        String before = history(newer);
        String known = flyway(newer, "latest").info().all()[0].getVersion().getVersion();
        assertThat(known).isEqualTo("1");
        assertThatThrownBy(() -> start(newer, run))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("schema version 9999")
                .hasMessageContaining("a newer portal has used it")
                .hasMessageContaining("Nothing was changed");
        assertThat(history(newer)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            V7 is another one there | update public.flyway_schema_history set checksum = 1 where version = '7'
            V9.1 is unknown here    | update public.flyway_schema_history set version = '9.1', script = 'V9.1__other.sql' where version = '9'
            V9 failed there         | update public.flyway_schema_history set success = false where version = '9'
            """)
    void aDatabaseOfOtherMigrationsIsLeftAlone(String what, String change) throws SQLException {
        DatabaseAccess altered = database("current_schema_");
        change(altered, change);
        String before = history(altered);
        for (Run run : List.of(Run.PORTAL, Run.LOAD, Run.EXPORT)) {
            assertThatThrownBy(() -> start(altered, run))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(what);
        }
        assertThat(history(altered)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(
            value = Run.class,
            names = {"PORTAL", "LOAD", "EXPORT", "VERIFY"})
    void aDatabaseOfBeforeTheFirstReleaseIsRefusedInOneSentenceAndKept(Run run) throws SQLException {
        DatabaseAccess unreleased = database("template1");
        change(unreleased, """
                create schema audit;
                create table "audit"."change" (id int);
                insert into "audit"."change" values (7);
                create table public.flyway_schema_history (installed_rank int primary key, version text, description text not null,
                  type text not null, script text not null, checksum int, installed_by text not null,
                  installed_on timestamp not null default now(), execution_time int not null, success boolean not null);
                insert into public.flyway_schema_history values
                  (1, '1', 'schemas', 'SQL', 'V1__schemas.sql', 1, 'greenplan_owner', now(), 1, true),
                  (2, '2', 'every change is recorded', 'SQL', 'V2__every_change_is_recorded.sql', 2, 'greenplan_owner', now(), 1, true),
                  (3, '43', 'what came last', 'SQL', 'V43__what_came_last.sql', 3, 'greenplan_owner', now(), 1, true)
                """);
        String before = history(unreleased);
        assertThatThrownBy(() -> start(unreleased, run))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("its reports, accounts and record do not come along")
                .hasMessageContaining("nothing in it was changed")
                .hasMessageMatching("[^.]*\\bspring\\.datasource\\.url=[^.]*greenplan\\.data=[^.]*\\.");
        assertThat(history(unreleased)).isEqualTo(before);
        assertThat(one(unreleased, "select string_agg(id::text, ',') from \"audit\".\"change\""))
                .isEqualTo("7");
        assertThat(one(unreleased, "select to_regnamespace('greenplan') is null and to_regnamespace('record') is null"))
                .isEqualTo("t");
    }

    @Test
    void thePortalMigratesAnOlderDatabaseAndNoCommandDoes() throws SQLException {
        DatabaseAccess older = database("older_schema");
        String before = history(older);
        for (Run run : List.of(Run.LOAD, Run.EXPORT)) {
            assertThatThrownBy(() -> start(older, run))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("has schema version 12")
                    .hasMessageContaining("start the portal once");
        }
        start(older, Run.VERIFY);
        assertThat(history(older)).isEqualTo(before);
        start(older, Run.PORTAL);
        assertThat(SchemaVersion.of(flyway(older, "latest").info()).isCurrent()).isTrue();
    }

    @Test
    void verifyChecksAnOlderDatabaseAsItIsAndWritesNothing(CapturedOutput output) throws SQLException {
        // Of a version of its own: the log says the same thing once a minute.
        DatabaseAccess older = database("template1");
        flyway(older, "13").migrate();
        String before = history(older);
        // What logs writes to where it found the console when it was set up; here it shall find the one that is
        // captured.
        LoggingSystem.get(getClass().getClassLoader()).cleanUp();
        var verify = new SpringApplicationBuilder(greenplan.backend.TestBackend.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(
                        "verify",
                        "--greenplan.command=verify",
                        "--management.endpoint.health.validate-group-membership=false",
                        "--spring.datasource.url=" + older.url(),
                        "--spring.datasource.username=" + older.owner().name(),
                        "--spring.datasource.password=" + older.owner().password());
        assertThatThrownBy(() -> verify.getBean(org.jooq.DSLContext.class).execute("select record.seal()"))
                .rootCause()
                .hasMessageContaining("read-only transaction");
        assertThat(SpringApplication.exit(verify)).isZero();
        assertThat(output)
                .contains("The database has schema version 13")
                .contains("nothing is migrated")
                .contains("The record adds up");
        assertThat(history(older)).isEqualTo(before);
    }

    @Test
    void anEmptyDatabaseHasNothingToVerifyOrExport() throws SQLException {
        DatabaseAccess empty = database("template1");
        for (Run run : List.of(Run.VERIFY, Run.EXPORT)) {
            assertThatThrownBy(() -> start(empty, run))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("holds no data of a portal");
        }
        assertThat(one(empty, "select to_regclass('" + HISTORY + "') is null")).isEqualTo("t");
    }
}
