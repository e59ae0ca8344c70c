package greenplan.backend.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.db.DateSpan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each constraint of the tables of accounts refuses a bad row. */
class AccountConstraintTests extends StaffApi {

    /** A statement about the account {@code ?} that one constraint must refuse. */
    record Bad(String constraint, String statement) {
        @Override
        public String toString() {
            return constraint;
        }
    }

    private static final String GRANT =
            "insert into greenplan.role_grant (account_id, role, province_id, agency_id, valid) ";
    private static final String TOKEN =
            "insert into greenplan.access_token (account_id, kind, name, scopes, token_hash, expires_at) ";

    static Stream<Bad> bad() {
        return Stream.of(
                new Bad("account_email_looks_like_one", "update greenplan.account set email = 'nobody' where id = ?"),
                new Bad("account_has_a_display_name", "update greenplan.account set display_name = ' ' where id = ?"),
                new Bad("account_position_says_something", "update greenplan.account set position = ' ' where id = ?"),
                new Bad(
                        "account_telephone_has_a_number",
                        "update greenplan.account set telephone = 'máy lẻ 102' where id = ?"),
                new Bad(
                        "account_email_is_unique",
                        "insert into greenplan.account (email, display_name, password_hash) select upper(email), 'A', '' from greenplan.account where id = ?"),
                new Bad("role_is_held_on_a_day_at_least", GRANT + "values (?, 'ADMINISTRATOR', null, null, 'empty')"),
                new Bad(
                        "role_is_held_on_a_day_at_least",
                        GRANT + "values (?, 'ADMINISTRATOR', null, null, '(,2030-01-01)')"),
                new Bad(
                        "role_is_held_once_a_day",
                        GRANT
                                + "select account_id, role, null, null, '[2000-01-01,)' from greenplan.role_grant where account_id = ?"),
                new Bad(
                        "role_reaches_as_far_as_it_should",
                        GRANT + "values (?, 'AGENCY_HEAD', null, null, '[2020-01-01,)')"),
                new Bad(
                        "role_reaches_as_far_as_it_should",
                        GRANT + "values (?, 'LEADER', null, null, '[2020-01-01,)')"),
                new Bad(
                        "role_reaches_as_far_as_it_should",
                        GRANT + "select ?, 'ADMINISTRATOR', min(id), null, '[2020-01-01,)' from greenplan.province"),
                new Bad(
                        "external_identity_is_of_one_account",
                        "insert into greenplan.external_identity (account_id, issuer, subject) select a.id, 'i', 's' from greenplan.account a, generate_series(1, 2) where a.id = ?"),
                new Bad(
                        "network_is_known_to_an_account_once",
                        "insert into greenplan.known_network (account_id, network, last_at) select a.id, sha256('a'), now() from greenplan.account a, generate_series(1, 2) where a.id = ?"),
                new Bad(
                        "recovery_code_is_unique",
                        "insert into greenplan.recovery_code (account_id, code_hash) select a.id, sha256('a') from greenplan.account a, generate_series(1, 2) where a.id = ?"),
                new Bad(
                        "personal_token_has_a_name",
                        TOKEN + "values (?, 'PERSONAL', null, '{READ}', sha256('a'), now() + interval '1 day')"),
                new Bad(
                        "personal_token_has_a_name",
                        TOKEN + "values (?, 'SIGN_IN', 'a', '{READ}', sha256('a'), now() + interval '1 day')"),
                new Bad(
                        "token_expires_after_it_begins",
                        TOKEN + "values (?, 'SIGN_IN', null, '{READ}', sha256('a'), now() - interval '1 day')"),
                new Bad(
                        "token_hash_is_unique",
                        TOKEN
                                + "select account_id, kind, name, scopes, token_hash, expires_at from greenplan.access_token where account_id = ?"),
                new Bad(
                        "password_reset_token_is_unique",
                        "insert into greenplan.password_reset (account_id, seed, token_hash, expires_at) select ?, gen_random_uuid(), sha256('b'), now() from generate_series(1, 2)"),
                new Bad(
                        "client_mutation_happens_once",
                        "insert into greenplan.client_mutation (account_id, mutation, client_mutation_id) select ?, 'm', 'x' from generate_series(1, 2)"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadRowIsRefused(Bad bad) {
        province();
        Person person = person();
        hold(person, Role.ADMINISTRATOR, new Place.Everywhere(), DateSpan.since(today()));
        token(person);
        assertThatThrownBy(() -> write(() -> database.execute(bad.statement(), person.key())))
                .rootCause()
                .hasMessageContaining('"' + bad.constraint() + '"');
    }

    @Test
    void noNamedConstraintIsForgotten() {
        List<String> named = database.fetch("""
                        select c.conname from pg_constraint c join pg_class t on t.oid = c.conrelid
                        join pg_namespace n on n.oid = t.relnamespace
                        where n.nspname = 'greenplan' and c.contype in ('c', 'u', 'p', 'x')
                          and c.conname not like t.relname || '%key'
                          and t.relname in ('account', 'role_grant', 'access_token', 'password_reset', 'client_mutation')
                        """).getValues(0, String.class);
        assertThat(named).isNotEmpty();
        assertThat(bad().map(Bad::constraint).distinct().toList()).containsAll(named);
    }
}
