package greenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenplan.backend.start.Run;
import greenplan.backend.start.StartFailure;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A database that the portal cannot or must not take is refused in one sentence. */
class RefusedDatabaseTests {

    @Test
    void aMissingRightIsToldOnceWithTheStatementsThatGiveIt() throws SQLException {
        TestDatabase.asSuperuser("postgres", "create role poor login password 'poor'");
        DatabaseAccess made = TestDatabase.another("rights", "template1", "postgres");
        var poor = new DatabaseRole("poor", "poor");
        var access = new DatabaseAccess(made.url(), false, poor, poor, new DatabaseRole("poor_reader", null));
        assertThatThrownBy(() -> MigrationsTests.start(access, Run.PORTAL))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("“poor” lacks rights")
                .hasMessageContaining("grant create on database rights to poor")
                .hasMessageContaining("grant create on schema public to poor")
                .hasMessageContaining("create extension unaccent schema public")
                .hasMessageContaining("create extension pg_trgm")
                .hasMessageContaining("create extension btree_gist")
                .hasMessageContaining("create role \"poor_reader\"");
        for (String cure : List.of(
                "grant create on database rights to poor",
                "grant create on schema public to poor",
                "create extension unaccent schema public",
                "create extension pg_trgm schema public",
                "create extension btree_gist schema public",
                "create role poor_reader login password 'other'")) {
            TestDatabase.asSuperuser("rights", cure);
        }
        assertThatThrownBy(() -> MigrationsTests.start(access, Run.PORTAL))
                .as("what it tells is enough, save the password that it was not given")
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("does not let the account “poor_reader” in")
                .hasMessageContaining("--greenplan.database.reader-password");
        assertThat(SchemaVersion.of(MigrationsTests.flyway(access, "latest").info()))
                .matches(SchemaVersion::isCurrent);
    }

    @Test
    void aForeignDatabaseIsNotTaken() throws SQLException {
        DatabaseAccess foreign = MigrationsTests.database("template1");
        MigrationsTests.change(foreign, "create table public.something (id int)");
        assertThatThrownBy(() -> MigrationsTests.start(foreign, Run.PORTAL))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("holds tables that are not the portal's");
    }
}
