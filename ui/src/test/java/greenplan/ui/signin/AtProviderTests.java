package greenplan.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;

class AtProviderTests {

    private static final List<SimpleGrantedAuthority> STAFF = List.of(new SimpleGrantedAuthority("ROLE_STAFF"));

    private static DefaultOAuth2User somebody(String name) {
        return new DefaultOAuth2User(STAFF, Map.of("sub", name), "sub");
    }

    @Test
    void whoGaveThePasswordAnewIsStillTheSameAtTheProvider() {
        var token = OidcIdToken.withTokenValue("t")
                .subject("sang")
                .issuedAt(Instant.EPOCH)
                .build();
        var here = new AtProvider(new OAuth2AuthenticationToken(somebody("1"), STAFF, "tinh"), token);
        var anew = here.toBuilder().principal(somebody("2")).build();
        assertThat(anew.getName()).isEqualTo("2");
        assertThat(anew.isAuthenticated()).isTrue();
        assertThat(anew.getAuthorizedClientRegistrationId()).isEqualTo("tinh");
        assertThat(anew)
                .isInstanceOfSatisfying(
                        AtProvider.class,
                        provider -> assertThat(provider.there().getPrincipal().getAttributes())
                                .isEqualTo(token.getClaims()));
    }
}
