package greenplan.ui.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/**
 * A provider of single sign-on: Spring Authorization Server with the form of Spring Security, in a process of its own. Its
 * people are property files in a folder, read at each sign-in, so that a test changes what is said of somebody. Everybody's
 * password is {@code mat-khau}. No {@code @Configuration}, or the portal would find it among its own parts.
 */
@EnableWebSecurity
class IdentityProvider {

    static final String READY = "The identity provider is ready";

    @Value("${people}")
    Path people;

    /** Starts it; arguments {@code --server.port}, {@code --portal} and {@code --people}. */
    public static void main(String[] arguments) {
        SpringApplication.run(IdentityProvider.class, arguments);
        System.out.println(READY);
    }

    /** The server is made before values are read otherwise. */
    @Bean
    static PropertySourcesPlaceholderConfigurer values() {
        return new PropertySourcesPlaceholderConfigurer();
    }

    @Bean
    TomcatServletWebServerFactory server(@Value("${server.port}") int port) {
        return new TomcatServletWebServerFactory(port);
    }

    /** Filters answer everything, but only where there is a servlet. */
    @Bean
    HttpServlet nothing() {
        return new HttpServlet() {};
    }

    @Bean
    @Order(1)
    SecurityFilterChain provider(HttpSecurity http) {
        http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(userInfo -> userInfo.jwt(Customizer.withDefaults()))
                .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain form(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    RegisteredClientRepository portals(@Value("${portal}") String portal) {
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId("portal")
                .clientId("portal")
                .clientSecret("{noop}bi-mat")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(portal + "/login/oauth2/code/tinh")
                .postLogoutRedirectUri(portal + SigningOut.DONE)
                .scope("openid")
                .scope("profile")
                .scope("email")
                .build());
    }

    @Bean
    AuthorizationServerSettings settings(@Value("${server.port}") int port) {
        return AuthorizationServerSettings.builder()
                .issuer("http://127.0.0.1:" + port)
                .build();
    }

    @Bean
    UserDetailsService users() {
        return name -> {
            person(name);
            return User.withUsername(name).password("{noop}mat-khau").build();
        };
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> {
            Properties person = person(context.getPrincipal().getName());
            context.getClaims().claims(claims -> {
                claims.put("name", person.getProperty("name"));
                claims.put("email", person.getProperty("email"));
                claims.put("email_verified", Boolean.valueOf(person.getProperty("verified")));
                claims.put(
                        "auth_time",
                        Date.from(Instant.now()
                                .minus(Duration.ofMinutes(Long.parseLong(person.getProperty("minutesAgo"))))));
                claims.put("groups", List.of(person.getProperty("groups").split(",", -1)));
            });
        };
    }

    private Properties person(String name) {
        var properties = new Properties();
        Path file = people.resolve(name.replaceAll("[^a-z0-9-]", "") + ".properties");
        if (!Files.exists(file)) {
            throw new UsernameNotFoundException(name);
        }
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    @Bean
    JWKSource<SecurityContext> keys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        var key = new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                .privateKey((RSAPrivateKey) pair.getPrivate())
                .keyID(UUID.randomUUID().toString())
                .build();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return NimbusJwtDecoder.withJwkSource(keys).build();
    }
}
