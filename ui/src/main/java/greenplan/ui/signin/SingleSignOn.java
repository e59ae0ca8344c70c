package greenplan.ui.signin;

import greenplan.ui.workspace.Providers;
import greenplan.ui.workspace.StaffPaths;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Signing in by the word of a provider; as whom it lets somebody in is decided by the API. */
@Component
class SingleSignOn {

    private final ObjectProvider<ClientRegistrationRepository> providers;
    private final ObjectProvider<Converter<OAuth2LoginAuthenticationToken, OAuth2AuthenticationToken>> account;

    SingleSignOn(
            ObjectProvider<ClientRegistrationRepository> providers,
            ObjectProvider<Converter<OAuth2LoginAuthenticationToken, OAuth2AuthenticationToken>> account) {
        this.providers = providers;
        this.account = account;
    }

    /** What follows when somebody signs out. */
    LogoutSuccessHandler signingOut() {
        return new SigningOut(providers.getIfAvailable());
    }

    /** Adds the ways of single sign-on to the filters of pages; nothing without a provider. */
    void addTo(HttpSecurity http) {
        var converter = account.getIfAvailable();
        var known = providers.getIfAvailable();
        if (converter == null || known == null) {
            return;
        }
        var asking = new DefaultOAuth2AuthorizationRequestResolver(known, "/oauth2/authorization");
        asking.setAuthorizationRequestCustomizer(SingleSignOn::askForThePassword);
        http.oauth2Login(login -> login.loginPage(StaffPaths.SIGN_IN)
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(asking))
                .defaultSuccessUrl(StaffPaths.HOME)
                .failureHandler(new NotLetIn())
                .authorizedClientRepository(new NothingKept())
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2LoginAuthenticationFilter>() {
                    @Override
                    public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
                        filter.setAuthenticationResultConverter(login -> {
                            var here = Objects.requireNonNull(converter.convert(login));
                            return login.getPrincipal() instanceof OidcUser there
                                    ? new AtProvider(here, there.getIdToken())
                                    : here;
                        });
                        return filter;
                    }
                }));
    }

    private static void askForThePassword(OAuth2AuthorizationRequest.Builder request) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
                && servlet.getRequest().getParameter(Providers.ANEW) != null) {
            request.additionalParameters(Map.of("prompt", "login", "max_age", "0"));
        }
    }
}
