package greenplan.backend.account;

import greenplan.backend.operation.Operation;
import greenplan.backend.platform.GraphLimits;
import java.time.Instant;
import java.util.Objects;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Signs in a browser session by a provider's word. Spring Security has checked the token; what is left of it in the session is
 * the key of the account, as after a password.
 */
@Component
class SsoLogin
        implements OAuth2UserService<OidcUserRequest, OidcUser>,
                Converter<OAuth2LoginAuthenticationToken, OAuth2AuthenticationToken> {

    private final OidcUserService standard = new OidcUserService();
    private final SsoAccounts accounts;
    private final GraphLimits limits;

    SsoLogin(SsoAccounts accounts, GraphLimits limits) {
        this.accounts = accounts;
        this.limits = limits;
    }

    /** Somebody whom the provider let in, with the account that was found. */
    private static final class Person extends DefaultOidcUser {

        private final transient SignedIn who;

        Person(OidcUser from, SignedIn who) {
            super(from.getAuthorities(), from.getIdToken(), from.getUserInfo());
            this.who = who;
        }
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser person = standard.loadUser(request);
        long account = Operation.within(limits.timeout(), () -> accounts.signIn(person));
        Instant now = SigningIn.now();
        // A session of the provider may be an old one: it says when its password was given, if it says so at all.
        Instant proved = Objects.requireNonNullElse(person.getAuthenticatedAt(), now);
        return new Person(person, SignedIn.inABrowser(account, now, proved.isBefore(now) ? proved : now));
    }

    @Override
    public OAuth2AuthenticationToken convert(OAuth2LoginAuthenticationToken login) {
        if (!(login.getPrincipal() instanceof Person person)) {
            throw new OAuth2AuthenticationException("no_account");
        }
        return new OAuth2AuthenticationToken(
                Objects.requireNonNull(person.who),
                person.who.getAuthorities(),
                login.getClientRegistration().getRegistrationId());
    }
}
