package greenplan.backend.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LastAdministratorTests extends StaffApi {

    @Test
    void theLastAdministratorStays() {
        Person admin = administrator();
        String token = token(admin);
        write(() -> database.execute("""
                update greenplan.account set disabled_at = now()
                where disabled_at is null and id <> ? and id in (select account_id from greenplan.role_grant where role = 'ADMINISTRATOR')
                """, admin.key()));
        var refused = done(token, "disableAccount", Map.of("id", admin.id(), "expectedVersion", 2), "account { id }");
        assertThat(refused.at("/problems/0/code").asString()).isEqualTo("LAST_ADMINISTRATOR");
        assertThat(post(token, "{ __typename }", Map.of()).statusCode()).isEqualTo(200);

        administrator();
        done(token, "disableAccount", Map.of("id", admin.id(), "expectedVersion", 2), "account { disabledAt }");
        assertThat(post(token, "{ __typename }", Map.of()).statusCode()).isEqualTo(401);
    }
}
