package greenplan.backend.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import greenplan.backend.account.Account;
import greenplan.backend.account.StaffApi;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.backend.signin.CredentialRepository;
import greenplan.backend.signin.SsoSettings;
import greenplan.db.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** What the word of a provider does to accounts and roles. The way there is tried in a browser, with a real provider. */
class SingleSignOnTests extends StaffApi {

    private static final String ISSUER = "https://sso.example.org";

    @Autowired
    ExternalIdentityRepository identities;

    @Autowired
    CredentialRepository credentials;

    @Autowired
    ClaimedRoleRepository claimed;

    @Autowired
    Guard guard;

    private final Map<String, Object> claims =
            new HashMap<>(Map.of("name", "Vàng A Sáng", "email_verified", true, "groups", List.of()));

    private SsoAccounts accounts(SsoSettings settings) {
        var roles = new ClaimedRoles(settings, places, claimed);
        return new SsoAccounts(identities, credentials, roles, settings, guard, transactions);
    }

    private static SsoSettings settings(boolean linkByEmail, SsoSettings.Given... roles) {
        return new SsoSettings("groups", List.of(roles), 30, true, linkByEmail, true);
    }

    private long signIn(SsoAccounts sso, String subject, String email, String... groups) {
        var token = OidcIdToken.withTokenValue("t")
                .issuer(ISSUER)
                .subject(subject)
                .issuedAt(Instant.now())
                .claims(all -> all.putAll(claims))
                .claim("email", email)
                .claim("groups", List.of(groups))
                .build();
        return sso.signIn(new DefaultOidcUser(List.of(), token));
    }

    private static String refusal(ThrowingCallable signIn) {
        return catchThrowableOfType(OAuth2AuthenticationException.class, signIn)
                .getError()
                .getErrorCode();
    }

    private List<Account.Grant> grants(long account) {
        return accounts.find(account).orElseThrow().grants();
    }

    @Test
    void whoeverHoldsAGroupGetsAnAccountAndARoleWithALastDayThatMovesOnAndEndsWithTheGroup() {
        Place.Province province = province();
        Place.Agency agency = agency(province);
        SsoAccounts sso = accounts(settings(
                false,
                new SsoSettings.Given("soan", Role.AGENCY_EDITOR, null, agency.code()),
                new SsoSettings.Given("dau-moi", Role.FOCAL_OFFICER, province.code(), null)));
        String email = unique("sso") + "@example.org";
        String subject = unique("sub");
        long account = signIn(sso, subject, email, "soan", "khac");
        assertThat(grants(account)).hasSize(1).first().satisfies(grant -> {
            assertThat(grant.role()).isEqualTo(Role.AGENCY_EDITOR);
            assertThat(grant.from()).isEqualTo(today());
            assertThat(grant.to()).isEqualTo(today().plusDays(29));
            assertThat(grant.reason()).contains("soan");
        });
        assertThat(credentials.byKey(account).orElseThrow().hash()).isNull();

        backdate(account, today().minusDays(10), today().plusDays(20));
        assertThat(signIn(sso, subject, email, "soan", "dau-moi")).isEqualTo(account);
        assertThat(grants(account))
                .extracting(Account.Grant::role, Account.Grant::to)
                .containsExactlyInAnyOrder(
                        tuple(Role.AGENCY_EDITOR, today().plusDays(29)),
                        tuple(Role.FOCAL_OFFICER, today().plusDays(29)));

        signIn(sso, subject, email);
        assertThat(grants(account))
                .as("what began today is taken back, what was held stays until yesterday")
                .extracting(Account.Grant::role, Account.Grant::to)
                .containsExactly(tuple(Role.AGENCY_EDITOR, today().minusDays(1)));
    }

    private void backdate(long account, LocalDate from, LocalDate until) {
        write(() -> database.execute(
                "update greenplan.role_grant set valid = daterange(?, ?) where account_id = ?", from, until, account));
    }

    @Test
    void aRoleGivenByHandIsNeverTouched() {
        Place.Agency agency = agency(province());
        SsoAccounts sso =
                accounts(settings(true, new SsoSettings.Given("soan", Role.AGENCY_EDITOR, null, agency.code())));
        Person person = person();
        hold(person, Role.AGENCY_EDITOR, agency, new DateSpan(today(), today().plusDays(5)));
        hold(person, Role.AGENCY_HEAD, agency, DateSpan.since(today()));
        String subject = unique("sub");
        assertThat(signIn(sso, subject, person.email(), "soan")).isEqualTo(person.key());
        List<Account.Grant> before = grants(person.key());
        assertThat(before).hasSize(2);
        signIn(sso, subject, person.email());
        assertThat(grants(person.key())).isEqualTo(before);
    }

    @Test
    void anAddressLinksAnAccountOnlyWhereThatIsWantedAndTheProviderVerifiedIt() {
        Person person = person();
        assertThat(refusal(() -> signIn(accounts(settings(false)), unique("sub"), person.email())))
                .isEqualTo("address_taken");
        SsoAccounts linking = accounts(settings(true));
        claims.put("email_verified", false);
        assertThat(refusal(() -> signIn(linking, unique("sub"), person.email())))
                .isEqualTo("address_taken");
        claims.put("email_verified", true);
        String subject = unique("sub");
        assertThat(signIn(linking, subject, person.email())).isEqualTo(person.key());
        assertThat(signIn(linking, subject, unique("moi") + "@example.org"))
                .as("linked once, the subject counts and not the address")
                .isEqualTo(person.key());
        assertThat(credentials.byKey(person.key()).orElseThrow().email()).isEqualTo(person.email());
    }

    @Test
    void aFirstPasswordThatWasNeverChangedIsGoneOnceTheAccountIsLinked() {
        Person person = person();
        write(() -> database.execute(
                "update greenplan.account set must_change_password = true where id = ?", person.key()));
        signIn(accounts(settings(true)), unique("sub"), person.email());
        assertThat(credentials.me(person.key(), today()).mustChangePassword()).isFalse();
        assertThat(done(null, "signIn", Map.of("email", person.email(), "password", PASSWORD), "token")
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("BAD_CREDENTIALS");
    }

    @Test
    void whoHoldsNoRoleGetsNoAccountAndADisabledOneStaysShut() {
        SsoAccounts sso = accounts(settings(false, new SsoSettings.Given("qt", Role.ADMINISTRATOR, null, null)));
        String email = unique("sso") + "@example.org";
        String subject = unique("sub");
        assertThat(refusal(() -> signIn(sso, subject, email, "khac"))).isEqualTo("no_account");
        long account = signIn(sso, subject, email, "qt");
        write(() -> database.execute("update greenplan.account set disabled_at = now() where id = ?", account));
        assertThat(refusal(() -> signIn(sso, subject, email, "qt"))).isEqualTo("disabled");
    }

    @Test
    void theClaimMayLieWithinAnother() {
        SsoSettings settings = new SsoSettings(
                "realm_access.roles",
                List.of(new SsoSettings.Given("qt", Role.ADMINISTRATOR, null, null)),
                30,
                true,
                false,
                true);
        claims.put("realm_access", Map.of("roles", List.of("a", "qt")));
        long account = signIn(accounts(settings), unique("sub"), unique("sso") + "@example.org");
        assertThat(grants(account)).extracting(Account.Grant::role).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void theRecordKnowsTheAccountAndNotThePerson() {
        String email = unique("sso") + "@example.org";
        String subject = unique("sub");
        long account = signIn(
                accounts(settings(false, new SsoSettings.Given("qt", Role.ADMINISTRATOR, null, null))),
                subject,
                email,
                "qt");
        String record = database.fetch(
                        "select tbl, actor, after::text from record.change where actor = 'system:single-sign-on'")
                .formatCSV();
        assertThat(record)
                .contains("external_identity", "role_grant", "\"account_id\"\": " + account)
                .doesNotContain(email)
                .doesNotContain(subject)
                .doesNotContain("Vàng A Sáng");
    }

    @Test
    void whatTheProviderDoesNotSayProvesNothing() {
        Instant now = Instant.now();
        Instant before = now.minusSeconds(3600);
        assertThat(SsoLogin.proved(null, now)).isEqualTo(Instant.EPOCH);
        assertThat(SsoLogin.proved(before, now)).isEqualTo(before);
        assertThat(SsoLogin.proved(now.plusSeconds(60), now))
                .as("its clock is ahead")
                .isEqualTo(now);
    }

    @Test
    void aMappingThatNamesNoPlaceIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new SsoSettings.Given("soan", Role.AGENCY_EDITOR, "lao-cai", null))
                .hasMessage("greenplan.sso.roles: AGENCY_EDITOR for “soan” needs an agency (province/slug) and no"
                        + " province, but has province=lao-cai and agency=null");
        assertThatThrownBy(() -> new SsoSettings.Given("x", Role.LEADER, null, null))
                .hasMessageContaining("needs a province");
    }
}
