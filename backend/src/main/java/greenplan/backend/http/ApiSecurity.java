package greenplan.backend.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may call the API over HTTP: everybody; what they may see and do is decided field by field. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** Only a browser with a session can be tricked into a request it does not mean; what is asked in the address changes nothing. */
    private static final RequestMatcher CAN_BE_FORGED = request -> "POST".equals(request.getMethod())
            && request.getRequestedSessionId() != null
            && !GraphQuestion.of(request).map(GraphQuestion::byAddress).orElse(false)
            && !hasBearerToken(request.getHeader(HttpHeaders.AUTHORIZATION));

    @Bean
    @Order(1)
    SecurityFilterChain apiFilters(HttpSecurity http) {
        return http.securityMatcher("/graphql", "/graphql/**", "/files", "/files/**", "/record/**", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                // A bad token is answered with 401; who a good one stands for is found by the accounts.
                .oauth2ResourceServer(tokens -> tokens.opaqueToken(Customizer.withDefaults()))
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(new TokensOfSessions())
                        .requireCsrfProtectionMatcher(CAN_BE_FORGED))
                .build();
    }

    /** Whoever wants meters measures requests as a whole. What each filter before them takes, nobody reads. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    private static boolean hasBearerToken(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    /** The token against forged requests, in a cookie as the workspace's scripts read it. Whoever has no session needs none, and gets no cookie. */
    private static final class TokensOfSessions implements CsrfTokenRepository {

        private final CookieCsrfTokenRepository cookies = CookieCsrfTokenRepository.withHttpOnlyFalse();

        @Override
        public CsrfToken generateToken(HttpServletRequest request) {
            return cookies.generateToken(request);
        }

        @Override
        public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
            if (request.getRequestedSessionId() != null) {
                cookies.saveToken(token, request, response);
            }
        }

        @Override
        public @Nullable CsrfToken loadToken(HttpServletRequest request) {
            return cookies.loadToken(request);
        }
    }
}
