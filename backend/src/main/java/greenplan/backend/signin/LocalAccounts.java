package greenplan.backend.signin;

import greenplan.backend.mutation.Problems;
import greenplan.backend.start.StartFailure;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Whether passwords let anybody in, or the provider of single sign-on alone does. */
@Component
@EnableConfigurationProperties(SsoSettings.class)
public class LocalAccounts {

    private final boolean on;

    LocalAccounts(SsoSettings settings, ObjectProvider<ClientRegistrationRepository> providers) {
        on = settings.localAccounts();
        var known = providers.getIfAvailable();
        if (!on && known == null) {
            throw new StartFailure("Nobody could sign in: greenplan.sso.local-accounts is false, but no"
                    + " spring.security.oauth2.client.registration.… is configured.");
        }
        if (known instanceof Iterable<?> registrations) {
            registrations.forEach(LocalAccounts::check);
        }
    }

    private static void check(Object known) {
        if (known instanceof ClientRegistration registration
                && !registration.getScopes().contains("openid")) {
            throw new StartFailure(
                    "spring.security.oauth2.client.registration.%s.scope must contain openid, but was: %s"
                            .formatted(registration.getRegistrationId(), registration.getScopes()));
        }
    }

    /** Passwords let people in. */
    public boolean areOn() {
        return on;
    }

    /** Adds why a password is of no use; true when it is of use. */
    boolean check(Problems problems) {
        problems.unless(on, null, "signin.LOCAL_ACCOUNTS_OFF");
        return on;
    }
}
