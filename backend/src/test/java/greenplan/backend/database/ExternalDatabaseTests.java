package greenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenplan.backend.start.Settings;
import greenplan.backend.start.StartFailure;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ExternalDatabaseTests {

    private static final Settings.Database NO_OTHER_ACCOUNTS = new Settings.Database(null, null, null, null);

    @Test
    void anUnreachableDatabaseIsNamedWithoutItsPassword() {
        var environment = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/x?password=hush");
        assertThatThrownBy(() -> ExternalDatabase.reach(environment, NO_OTHER_ACCOUNTS))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/x cannot be reached")
                .hasMessageNotContaining("hush");
    }

    @Test
    void oneAccountDoesEverythingWhenNoOtherIsGiven() {
        DatabaseAccess real = TestDatabase.access();
        var environment = new MockEnvironment()
                .withProperty("spring.datasource.url", real.url())
                .withProperty("spring.datasource.username", real.owner().name())
                .withProperty("spring.datasource.password", real.owner().password());
        DatabaseAccess access = ExternalDatabase.reach(environment, NO_OTHER_ACCOUNTS);
        assertThat(access.embedded()).isFalse();
        assertThat(access.app()).isEqualTo(access.owner());
        assertThat(access.reader()).isEqualTo(access.owner());
        assertThat(access.placeholders()).containsEntry("reader", "greenplan_owner");
    }
}
