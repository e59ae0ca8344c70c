package greenplan.backend.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CleanTextTests {

    static List<Map.Entry<String, String>> typed() {
        return List.of(
                Map.entry("Bo\u0302\u0323", "Bộ"),
                Map.entry("  Công văn\u00a0số 12\u202f", "Công văn số 12"),
                Map.entry("a\u200bb\ufeffc\u00ad", "abc"),
                Map.entry("\u202egnod\u202c", "gnod"),
                Map.entry("a" + (char) 0 + "b" + (char) 7, "ab"),
                Map.entry("a\r\nb\rc" + (char) 0x2028 + "d", "a\nb\nc\nd"),
                Map.entry("a\tb", "a\tb"),
                Map.entry("a" + (char) 0xd800 + "b", "ab"),
                Map.entry("\u3000", ""),
                Map.entry("12/QĐ-UBND", "12/QĐ-UBND"));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void whatIsTypedIsCleanedByOneRule(Map.Entry<String, String> typed) {
        assertThat(CleanText.of(typed.getKey())).isEqualTo(typed.getValue());
    }
}
