package greenplan.ui.signin;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffView;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/** Who may open a page: everybody, save the workspace, which is for whoever is signed in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class PageSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain pageFilters(HttpSecurity http, RequestUtil vaadin, SingleSignOn singleSignOn) {
        var toSignIn = new ToSignIn();
        singleSignOn.addTo(http);
        return http.addFilterBefore(new LiveRequests(), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(StaffPaths.HOME, StaffPaths.HOME + "/**")
                        .hasRole(StaffView.STAFF))
                // Vaadin's own requests carry a token of their own; the forms before signing in are held to Spring's,
                // which
                // lives in a cookie, so that they need no session. Nor does the way back to what was asked for.
                .csrf(csrf -> csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(vaadin::isFrameworkInternalRequest))
                .requestCache(asked -> asked.requestCache(new CookieRequestCache()))
                .formLogin(form -> form.loginPage(StaffPaths.SIGN_IN)
                        .loginProcessingUrl(StaffPaths.SIGN_IN)
                        .usernameParameter(SignInForms.EMAIL)
                        .passwordParameter(SignInForms.PASSWORD)
                        .failureHandler(new NotLetIn()))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(toSignIn).accessDeniedHandler(toSignIn))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        pages -> pages.enableCsrfConfiguration(false)
                                .loginView(StaffPaths.SIGN_IN, SigningOut.DONE)
                                .logoutSuccessHandler(singleSignOn.signingOut())
                                .defaultSuccessUrl(StaffPaths.HOME)
                                .anyRequest(request -> request.permitAll()))
                .build();
    }
}
