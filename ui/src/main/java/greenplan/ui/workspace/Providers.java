package greenplan.ui.workspace;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The providers whose word lets somebody in, as configured. */
@Component
public class Providers {

    /** Parameter that asks the provider for the password, also of somebody whom it knows still. */
    public static final String ANEW = "lai";

    private final ObjectProvider<ClientRegistrationRepository> registrations;

    Providers(ObjectProvider<ClientRegistrationRepository> registrations) {
        this.registrations = registrations;
    }

    /**
     * A provider.
     *
     * @param name what it is called
     * @param href where signing in with it begins
     */
    public record Provider(String name, String href) {

        /** The same for somebody who shall prove anew who they are, though the provider knows them still. */
        String anew() {
            return href + "?" + ANEW;
        }
    }

    /** All of them, as configured; empty when passwords are the only way in. */
    public List<Provider> all() {
        return registrations.getIfAvailable() instanceof Iterable<?> known
                ? StreamSupport.stream(known.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .map(one ->
                                new Provider(one.getClientName(), "/oauth2/authorization/" + one.getRegistrationId()))
                        .toList()
                : List.of();
    }
}
