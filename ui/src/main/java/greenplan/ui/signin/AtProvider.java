package greenplan.ui.signin;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/**
 * Somebody whom a provider let in: here they are an account, there the one whom a token names, which is kept to end the
 * session there as well.
 */
final class AtProvider extends OAuth2AuthenticationToken {

    private static final long serialVersionUID = 1;

    private final OidcIdToken there;

    /**
     * Somebody.
     *
     * @param here as the API let them in
     * @param there the token of the provider
     */
    AtProvider(OAuth2AuthenticationToken here, OidcIdToken there) {
        super(here.getPrincipal(), here.getAuthorities(), here.getAuthorizedClientRegistrationId());
        this.there = there;
    }

    private AtProvider(Builder<?> from, OidcIdToken there) {
        super(from);
        this.there = there;
    }

    /** The API puts somebody in the place of whom it let in, such as who has just given the password anew: what is there stays. */
    @Override
    public Builder<?> toBuilder() {
        return new Anew(this);
    }

    /** Makes another one with the same token of the provider. */
    private static final class Anew extends Builder<Anew> {

        private final OidcIdToken there;

        Anew(AtProvider from) {
            super(from);
            this.there = from.there;
        }

        @Override
        public AtProvider build() {
            return new AtProvider(this, there);
        }
    }

    /** Who they are to the provider. */
    OAuth2AuthenticationToken there() {
        Collection<? extends GrantedAuthority> none = List.of();
        return new OAuth2AuthenticationToken(
                new DefaultOidcUser(none, there), none, getAuthorizedClientRegistrationId());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof AtProvider provider && provider.there.equals(there);
    }

    @Override
    public int hashCode() {
        return super.hashCode() * 31 + there.hashCode();
    }
}
