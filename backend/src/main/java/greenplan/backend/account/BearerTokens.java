package greenplan.backend.account;

import java.time.Instant;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;

/** Finds who a bearer token stands for; an unknown, ended or revoked one is answered with 401. */
@Component
class BearerTokens implements OpaqueTokenIntrospector {

    private final AccessTokenRepository tokens;

    BearerTokens(AccessTokenRepository tokens) {
        this.tokens = tokens;
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        Instant now = SigningIn.now();
        SignedIn who = tokens.holder(token, now)
                .orElseThrow(() -> new BadOpaqueTokenException("The token is unknown, has ended or was revoked"));
        if (who.tokenId() != null) {
            tokens.used(who.tokenId(), now);
        }
        return who;
    }
}
