package greenplan.ui.workspace;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The providers whose word lets somebody in, as configured; who they let in as is decided by the API. */
@Component
class SingleSignOn {

    /** Parameter that asks the provider for the password, also of somebody whom it knows still. */
    private static final String ANEW = "lai";

    private final ObjectProvider<ClientRegistrationRepository> providers;
    private final ObjectProvider<Converter<OAuth2LoginAuthenticationToken, OAuth2AuthenticationToken>> account;
    private final StaffSettings settings;

    SingleSignOn(
            ObjectProvider<ClientRegistrationRepository> providers,
            ObjectProvider<Converter<OAuth2LoginAuthenticationToken, OAuth2AuthenticationToken>> account,
            StaffSettings settings) {
        this.providers = providers;
        this.account = account;
        this.settings = settings;
    }

    /** A provider: what it is called, and where signing in with it begins. */
    record Provider(String name, String href) {

        /** The same for somebody who shall prove anew who they are, though the provider knows them still. */
        String anew() {
            return href + "?" + ANEW;
        }
    }

    List<Provider> providers() {
        return providers.getIfAvailable() instanceof Iterable<?> known
                ? StreamSupport.stream(known.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .map(one ->
                                new Provider(one.getClientName(), "/oauth2/authorization/" + one.getRegistrationId()))
                        .toList()
                : List.of();
    }

    /** Whether passwords let anybody in, too. */
    boolean passwordsToo() {
        return settings.sso().localAccounts();
    }

    /** What follows when somebody signs out. */
    LogoutSuccessHandler signingOut() {
        return new SigningOut(providers.getIfAvailable());
    }

    /** Adds the ways of single sign-on to the filters of pages; nothing without a provider. */
    void addTo(HttpSecurity http) {
        var converter = account.getIfAvailable();
        var known = providers.getIfAvailable();
        if (providers().isEmpty() || converter == null || known == null) {
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
                && servlet.getRequest().getParameter(ANEW) != null) {
            request.additionalParameters(Map.of("prompt", "login", "max_age", "0"));
        }
    }
}
