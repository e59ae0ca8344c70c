package greenplan.backend.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ProxyTests extends AdmissionApi {

    private static final String[] FORWARDED = {
        "X-Forwarded-For", "203.0.113.7", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "portal.example"
    };

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.99", "127.0.9.4"})
    void aProxyThatIsNamedIsBelieved(String proxy) {
        assertThat(answer(proxy, get("/who", FORWARDED)).body()).isEqualTo("203.0.113.7 https portal.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.98", "127.0.8.4"})
    void nobodyElseIsNotEvenThisMachine(String address) {
        assertThat(answer(address, get("/who", FORWARDED)).body()).isEqualTo(address + " http localhost");
        assertThat(answer(address, get("/who", "Forwarded", "for=203.0.113.7;proto=https;host=portal.example"))
                        .body())
                .isEqualTo(address + " http localhost");
    }

    @Test
    void whatAVisitorWroteBeforeTheProxyIsNotBelieved() {
        assertThat(answer("127.0.0.99", get("/who", "X-Forwarded-For", "198.51.100.1, 203.0.113.7"))
                        .body())
                .startsWith("203.0.113.7 ");
    }

    @Test
    void aProxyThatNobodyNamedIsToldOfOnce(CapturedOutput log) {
        for (int i = 0; i < 3; i++) {
            answer("127.0.0.98", get("/who", FORWARDED));
            answer("127.0.0.99", get("/who", FORWARDED));
        }
        assertThat(log.getOut().split("greenplan.proxies=", -1)).hasSizeLessThanOrEqualTo(2);
        assertThat(log.getOut()).doesNotContain("greenplan.proxies=127.0.0.99");
    }

    @Test
    void inventedAddressesDoNotGetAroundTheLockOfAnAccountInItsNetwork() {
        String email = unique("nobody") + "@example.org";
        String last = "";
        for (int i = 0; i < 6; i++) {
            last = answer(
                            "127.0.0.7",
                            question(
                                    "mutation { signIn(input: {email: \"" + email
                                            + "\", password: \"guessed guessed\"}) { problems { code } } }",
                                    "X-Forwarded-For",
                                    "203.0.113." + i))
                    .body();
        }
        assertThat(last).contains("TOO_MANY_ATTEMPTS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nginx", "10.0.0.5/33", "10.0.0", "10.0.0.5/", "10\\..*", ""})
    void aNameOrAPatternIsNoProxy(String text) {
        assertThatThrownBy(() -> new ProxySettings(List.of(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must look like 10.0.0.5")
                .hasMessageEndingWith("but was: " + text);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0",
        "2001:db8:1:2::9, 2001:db8:1:2:0:0:0:0",
        "::ffff:203.0.113.7, 203.0.113.7",
        "unix:, unix:"
    })
    void anIpv6NetworkOfAHouseholdCountsAsOneAddress(String address, String household) {
        assertThat(Networks.household(address)).isEqualTo(household);
    }
}
