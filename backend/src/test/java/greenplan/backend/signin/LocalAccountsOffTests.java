package greenplan.backend.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenplan.backend.account.StaffApi;
import greenplan.backend.graph.GraphLimits;
import greenplan.backend.mutation.NothingDoneException;
import greenplan.backend.rights.Guard;
import greenplan.backend.start.StartFailure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.oauth2.client.CommonOAuth2Provider;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

/** Where passwords let nobody in, only a provider does. */
class LocalAccountsOffTests extends StaffApi {

    @Autowired
    CredentialRepository credentials;

    @Autowired
    PasswordCheck check;

    @Autowired
    Attempts attempts;

    @Autowired
    SecondFactorCheck secondFactor;

    @Autowired
    SecondStep secondStep;

    @Autowired
    SignInSettings portal;

    @Autowired
    Guard guard;

    @Autowired
    GraphLimits limits;

    @Autowired
    ObjectProvider<ClientRegistrationRepository> providers;

    @Test
    void whereOnlyTheProviderLetsInNobodyStartsWithoutOne() {
        var alone = new SsoSettings("groups", List.of(), 30, true, false, false);
        assertThatThrownBy(() -> new LocalAccounts(alone, providers))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("spring.security.oauth2.client.registration");
    }

    @Test
    void whereOnlyTheProviderLetsInARightPasswordIsRefusedAndToldWhy() {
        var provider = CommonOAuth2Provider.GOOGLE
                .getBuilder("tinh")
                .clientId("portal")
                .clientSecret("-")
                .build();
        var known =
                new StaticListableBeanFactory(Map.of("providers", new InMemoryClientRegistrationRepository(provider)));
        var local = new LocalAccounts(
                new SsoSettings("groups", List.of(), 30, true, false, false),
                known.getBeanProvider(ClientRegistrationRepository.class));
        Person person = person();
        var signingIn =
                new SigningIn(local, check, attempts, secondFactor, tokens, credentials, portal, guard, transactions);
        var credential = new SigningIn.Credential(person.email(), PASSWORD, null, null);
        assertThatThrownBy(() -> signingIn.signIn(credential, null))
                .isInstanceOf(NothingDoneException.class)
                .hasMessageContaining("LOCAL_ACCOUNTS_OFF");
        assertThat(new CredentialRepository(database, local)
                        .me(person.key(), today())
                        .hasPassword())
                .as("own pages offer nothing about a password that is of no use")
                .isFalse();
        var form = new PasswordLogin(local, check, attempts, secondStep, credentials, limits);
        assertThatThrownBy(() -> form.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(person.email(), PASSWORD)))
                .isInstanceOf(DisabledException.class);
    }
}
