package greenplan.backend.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    /** Appendix B of RFC 6238, whose codes have eight digits: ours are the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theCodeOfAMomentIsThatOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code.substring(2));
    }

    @Test
    void aCodeCountsHalfAMinuteEarlyAndLateAndNoLonger() {
        String code = Totp.code(SECRET, 1000);
        for (long step : new long[] {999, 1000, 1001}) {
            assertThat(Totp.match(SECRET, code, Instant.ofEpochSecond(step * 30)))
                    .isEqualTo(OptionalLong.of(1000));
        }
        for (long step : new long[] {998, 1002}) {
            assertThat(Totp.match(SECRET, code, Instant.ofEpochSecond(step * 30)))
                    .isEmpty();
        }
        assertThat(Totp.match(SECRET, "", Instant.ofEpochSecond(30_000))).isEmpty();
    }

    /** Section 10 of RFC 4648, without padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void aSecretIsTypedInBase32(String bytes, String text) {
        assertThat(Totp.base32(bytes.getBytes(US_ASCII))).isEqualTo(text);
    }

    @Test
    void theAddressForAnAppNamesTheAccountAndTheSecret() {
        assertThat(Totp.uri("Greenplan", "a b@example.org", "foobar".getBytes(US_ASCII)))
                .isEqualTo("otpauth://totp/Greenplan:a%20b%40example.org?secret=MZXW6YTBOI&issuer=Greenplan"
                        + "&algorithm=SHA1&digits=6&period=30");
    }
}
