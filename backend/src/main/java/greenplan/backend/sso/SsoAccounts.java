package greenplan.backend.sso;

import greenplan.backend.database.Actor;
import greenplan.backend.database.Moment;
import greenplan.backend.rights.Guard;
import greenplan.backend.signin.CredentialRepository;
import greenplan.backend.signin.Credentials;
import greenplan.backend.signin.SsoSettings;
import greenplan.backend.sso.ClaimedRoleRepository.Wanted;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds, links or opens the account of whoever a provider lets in, and lets its roles follow the claims. */
@Service
class SsoAccounts {

    private final ExternalIdentityRepository identities;
    private final CredentialRepository credentials;
    private final ClaimedRoles roles;
    private final SsoSettings settings;
    private final Guard guard;
    private final TransactionTemplate transactions;

    SsoAccounts(
            ExternalIdentityRepository identities,
            CredentialRepository credentials,
            ClaimedRoles roles,
            SsoSettings settings,
            Guard guard,
            TransactionTemplate transactions) {
        this.identities = identities;
        this.credentials = credentials;
        this.roles = roles;
        this.settings = settings;
        this.guard = guard;
        this.transactions = transactions;
    }

    /**
     * The key of the account.
     *
     * @throws OAuth2AuthenticationException with code {@code no_account}, {@code address_taken} or {@code disabled}
     */
    long signIn(OidcUser person) {
        long account = Actor.system("single-sign-on")
                .call(() -> Objects.requireNonNull(transactions.execute(transaction -> letIn(person))));
        credentials.signedIn(account, Moment.now());
        return account;
    }

    private long letIn(OidcUser person) {
        String issuer = Objects.requireNonNull(person.getIdToken().getIssuer()).toString();
        String subject = Objects.requireNonNull(person.getIdToken().getSubject());
        Map<Wanted, String> given = roles.given(person.getClaims(), guard.today());
        Optional<Credentials> known = identities.find(issuer, subject);
        long account;
        if (known.isPresent()) {
            if (known.get().disabled()) {
                throw refused("disabled");
            }
            account = known.get().account();
            refresh(account, person);
        } else {
            account = linkedOrNew(person, !given.isEmpty());
            identities.link(account, issuer, subject, Moment.now());
        }
        roles.follow(account, given, guard.today());
        return account;
    }

    private long linkedOrNew(OidcUser person, boolean holdsARole) {
        String email = address(person);
        if (email == null) {
            throw refused("no_account");
        }
        Optional<Credentials> sameAddress = credentials.byEmail(email);
        if (sameAddress.isPresent()) {
            if (sameAddress.get().disabled()) {
                throw refused("disabled");
            }
            if (!settings.linkByEmail() || !Boolean.TRUE.equals(person.getEmailVerified())) {
                throw refused("address_taken");
            }
            return sameAddress.get().account();
        }
        if (!settings.createAccounts() || !holdsARole) {
            throw refused("no_account");
        }
        Instant now = Moment.now();
        return identities.open(email, name(person, email), now);
    }

    private void refresh(long account, OidcUser person) {
        String email = address(person);
        if (email != null && !credentials.isTaken(email, account)) {
            identities.refresh(account, email, name(person, email));
        }
    }

    private static @Nullable String address(OidcUser person) {
        String email = person.getEmail();
        return email != null && email.strip().matches("[^@\\s]+@[^@\\s]+") && email.length() <= 254
                ? email.strip()
                : null;
    }

    private static String name(OidcUser person, String email) {
        String name = person.getFullName();
        if (name == null || name.isBlank()) {
            return email;
        }
        return name.strip().substring(0, Math.min(name.strip().length(), 120));
    }

    private static OAuth2AuthenticationException refused(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
