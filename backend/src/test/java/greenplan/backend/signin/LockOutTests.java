package greenplan.backend.signin;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.account.StaffApi;
import greenplan.backend.mutation.NothingDoneException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Guessing is bounded, from one network and from many, and keeps nobody out who does not guess. */
class LockOutTests extends StaffApi {

    @Autowired
    SigningIn signingIn;

    @Autowired
    SecondFactorCheck codes;

    private int networks;

    private String network() {
        networks++;
        return "203.0." + networks / 200 + "." + (1 + networks % 200);
    }

    /** Empty when it let them in, else the code of the problem. */
    private String signIn(String email, String password, @Nullable String network) {
        try {
            signingIn.signIn(new SigningIn.Credential(email, password, null, null), network);
            return "";
        } catch (NothingDoneException refused) {
            return refused.problems().getFirst().code();
        }
    }

    private void guess(int times, String email, @Nullable String network) {
        for (int i = 0; i < times; i++) {
            signIn(email, "wrong " + i, network);
        }
    }

    @Test
    void wrongTriesOfUnknownAccountsFromAnOfficeKeepNobodyOfTheOfficeOut() {
        String office = network();
        for (int i = 0; i < 22; i++) {
            guess(1, unique("nobody") + "@example.org", office);
        }
        assertThat(signIn(person().email(), PASSWORD, office)).isEmpty();
    }

    @Test
    void aRightPasswordIsNoFailureWhereverItComesFrom() {
        Person person = person();
        for (int i = 0; i < 4; i++) {
            guess(1, person.email(), network());
        }
        String office = network();
        for (int i = 0; i < 22; i++) {
            guess(1, unique("nobody") + "@example.org", office);
        }
        assertThat(signIn(person.email(), PASSWORD, office)).isEmpty();
        assertThat(signIn(person.email(), PASSWORD, network())).isEmpty();
    }

    /** Somebody who came in before, from elsewhere. */
    private Person knownElsewhere() {
        Person person = person();
        assertThat(signIn(person.email(), PASSWORD, network())).isEmpty();
        return person;
    }

    @Test
    void whatIsRefusedIsCountedNowhere() {
        Person person = knownElsewhere();
        String locked = network();
        guess(Attempts.OF_A_NETWORK, unique("nobody") + "@example.org", locked);
        for (int i = 0; i < Attempts.OF_A_NETWORK; i++) {
            guess(1, unique("nobody") + "@example.org", locked);
        }
        for (int i = 0; i < 30; i++) {
            assertThat(signIn(person.email(), PASSWORD, locked)).isEqualTo("TOO_MANY_ATTEMPTS");
        }
        assertThat(signIn(person.email(), PASSWORD, network())).isEmpty();
    }

    @Test
    void strangersElsewhereKeepTheOwnerOutOfNoNetworkWhereTheyCameInBefore() {
        Person person = person();
        String home = network();
        assertThat(signIn(person.email(), PASSWORD, home)).isEmpty();
        for (int i = 0; i < 60; i++) {
            guess(1, person.email(), network());
        }
        assertThat(signIn(person.email(), PASSWORD, network())).isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(signIn(person.email(), PASSWORD, home)).isEmpty();
    }

    @Test
    void aNetworkThatIsLockedLetsWhoeverCameInFromItBeforeIn() {
        Person person = person();
        String office = network();
        assertThat(signIn(person.email(), PASSWORD, office)).isEmpty();
        for (int i = 0; i < Attempts.OF_A_NETWORK + 20; i++) {
            guess(1, unique("nobody") + "@example.org", office);
        }
        assertThat(signIn(knownElsewhere().email(), PASSWORD, office)).isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(signIn(person.email(), PASSWORD, office)).isEmpty();
    }

    @Test
    void aNetworkThatIsLockedLetsWhoeverNeverCameInFromAnywhereInAndTheirOwnCountsHold() {
        Person person = person();
        Person other = person();
        String office = network();
        for (int i = 0; i < Attempts.OF_A_NETWORK + 20; i++) {
            guess(1, unique("nobody") + "@example.org", office);
        }
        guess(Attempts.TOGETHER, other.email(), office);
        assertThat(signIn(unique("nobody") + "@example.org", PASSWORD, office)).isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(signIn(other.email(), PASSWORD, office)).isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(signIn(person.email(), PASSWORD, office)).isEmpty();
    }

    @Test
    void guessesAtOneAccountFromManyNetworksAreBoundedAlsoAtOnce() {
        Person person = withQuarterOfAHash(person());
        var looked = new AtomicInteger();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 60; i++) {
                String from = network();
                pool.submit(() -> {
                    if (signIn(person.email(), "wrong", from).equals("BAD_CREDENTIALS")) {
                        looked.incrementAndGet();
                    }
                });
            }
        }
        assertThat(looked.get()).isEqualTo(Attempts.OF_STRANGERS);
    }

    @Test
    void aLineOfTheNewKindIsOneNetworkHoweverManyAddressesItHas() {
        Person person = person();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(person.email(), "wrong", "2001:db8:1:2::" + (i + 1)))
                    .isEqualTo("BAD_CREDENTIALS");
        }
        assertThat(signIn(person.email(), "wrong", "2001:db8:1:2:ffff::9")).isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(signIn(person.email(), PASSWORD, "2001:db8:1:3::1")).isEmpty();
    }

    @Test
    void theOwnersSignInDoesNotForgiveStrangersTheirGuesses() {
        Person person = person();
        String home = network();
        for (int i = 0; i < Attempts.OF_STRANGERS; i++) {
            guess(1, person.email(), network());
            signIn(person.email(), PASSWORD, home);
        }
        assertThat(signIn(person.email(), "wrong", network())).isEqualTo("TOO_MANY_ATTEMPTS");
    }

    @Test
    void codesAreBoundedFromOneNetworkAndFromMany() {
        Person person = person();
        String one = network();
        int looked = 0;
        for (int i = 0; i < 60; i++) {
            looked += isLooked(person, i < 10 ? one : network()) ? 1 : 0;
        }
        assertThat(looked).isEqualTo(Attempts.OF_STRANGERS);
    }

    private boolean isLooked(Person person, String network) {
        try {
            assertThat(codes.check(person.key(), "000000", network)).isFalse();
            return true;
        } catch (Attempts.LockedException locked) {
            return false;
        }
    }
}
