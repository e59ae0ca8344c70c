package greenplan.ui.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import greenplan.schema.Verdict;
import greenplan.ui.graph.BadRequest;
import greenplan.ui.language.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageRequestTests {

    private static PageRequest asking(Map<String, List<String>> query) {
        return new PageRequest(Language.VI, "ke-hoach/lao-cai-2021-2030/nhiem-vu", Map.of(), query, false);
    }

    @Test
    void theLanguageSwitchKeepsThePageAndItsQuery() {
        var request = asking(Map.of("phan", List.of("V.17(2)")));
        assertThat(request.hrefIn(Language.EN) + request.queryString())
                .isEqualTo("/en/ke-hoach/lao-cai-2021-2030/nhiem-vu?phan=V.17%282%29");
    }

    @Test
    void aFilterChangesOneParameterOfTheAddress() {
        var request = asking(Map.of("phan", List.of("V.3")));
        assertThat(request.with("phan", "V.4")).endsWith("/nhiem-vu?phan=V.4");
        assertThat(request.with("phan", "")).endsWith("/nhiem-vu");
    }

    @Test
    void aChoiceIsWrittenInSmallLettersAndAWrongOneIsRefusedWithTheRightOnes() {
        assertThat(asking(Map.of("muc", List.of("on-track"))).choice("muc", Verdict.class))
                .contains(Verdict.ON_TRACK);
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> asking(Map.of("muc", List.of("ON_TRACK"))).choice("muc", Verdict.class))
                .satisfies(bad -> assertThat(bad.allowed()).contains("on-track", "no-data"));
    }

    @Test
    void aBlankParameterIsNone() {
        assertThat(asking(Map.of("q", List.of("  "))).query("q")).isEmpty();
    }

    @Test
    void theBrowsersLanguageIsTakenWhenItIsOneOfOurs() {
        assertThat(Language.accepted("en-GB,en;q=0.9,vi;q=0.1")).isEqualTo(Language.EN);
        assertThat(Language.accepted("fr-FR,fr;q=0.9")).isEqualTo(Language.VI);
        assertThat(Language.accepted(null)).isEqualTo(Language.VI);
        assertThat(Language.accepted(";;;")).isEqualTo(Language.VI);
    }
}
