package greenplan.backend.sso;

import greenplan.backend.database.Moment;
import greenplan.backend.graph.GraphLimits;
import greenplan.backend.operation.Operation;
import greenplan.backend.rights.SignedIn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
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

        private final long account;

        Person(OidcUser from, long account) {
            super(from.getAuthorities(), from.getIdToken(), from.getUserInfo());
            this.account = account;
        }
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser person = standard.loadUser(request);
        return new Person(person, Operation.within(limits.timeout(), () -> accounts.signIn(person)));
    }

    @Override
    public OAuth2AuthenticationToken convert(OAuth2LoginAuthenticationToken login) {
        if (!(login.getPrincipal() instanceof Person person)) {
            throw new OAuth2AuthenticationException("no_account");
        }
        Instant now = Moment.now();
        var who = SignedIn.inABrowser(person.account, now, proved(person.getAuthenticatedAt(), now));
        return new OAuth2AuthenticationToken(
                who, who.getAuthorities(), login.getClientRegistration().getRegistrationId());
    }

    /**
     * When they proved who they are. A session of the provider may be an old one: it says when its password was given, as it must
     * where it is asked by {@code max_age}; when it does not, nothing was proved.
     *
     * @param there when the provider says that it was, if it does
     */
    static Instant proved(@Nullable Instant there, Instant now) {
        return there == null ? Instant.EPOCH : there.isBefore(now) ? there : now;
    }
}
