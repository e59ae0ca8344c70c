package greenplan.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Reading;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullTextPageTests {

    private static final String TEXT = "/vi/ke-hoach/lao-cai-2021-2030/toan-van";
    private static final String FOREST = "tỷ lệ che phủ rừng ổn định ở mức 60%";

    @ParameterizedTest
    @CsvSource({"lao-cai-2021-2030,100", "lai-chau-2012,149"})
    void everyClauseHasAnAnchorOfItsOwn(String plan, int clauses) {
        var page = Reading.of("/vi/ke-hoach/" + plan + "/toan-van");
        assertThat(page.all(".clause").eachAttr("id")).hasSize(clauses).doesNotHaveDuplicates();
        assertThat(page.all(".clause-no")).hasSize(clauses);
    }

    @Test
    void headingsFollowTheOutline() {
        var page = Reading.of(TEXT);
        assertThat(page.at("II").select("h2").text()).isEqualTo("II. MỤC TIÊU");
        assertThat(page.at("II.2").select("h3").text()).isEqualTo("2. Mục tiêu cụ thể");
        assertThat(page.at("II.2.a").select("h4").text()).isEqualTo("a) Giảm cường độ phát thải khí nhà kính");
        assertThat(page.at("V.2").select("h3").text()).isEqualTo("2. Sở Nông nghiệp và Phát triển nông thôn:");
    }

    @Test
    void aMissingPartStandsInItsPlaceAsMissing() {
        var page = Reading.of(TEXT);
        assertThat(page.at("III").text()).contains("Phần III", "không có trong bản công bố");
        assertThat(page.all(".clause").eachAttr("id")).containsSubsequence("II.2.d", "III", "IV", "V");
    }

    @Test
    void aDashMakesAListAndAScanMarkStandsApart() {
        var page = Reading.of(TEXT);
        assertThat(page.all("ul.items > li#V\\.1\\(1\\)")).hasSize(1);
        assertThat(page.at("vet-quet-1").text()).contains("lỗi do quét");
    }

    @Test
    void theEditorsNotesStandBesideTheWordsAndNotInThem() {
        var clause = Reading.of(TEXT).at("V.4");
        assertThat(clause.select(".said").text()).contains("hai sở đã hợp nhất năm 2018", "giữ tên như in");
        assertThat(clause.select(".verbatim").text()).doesNotContain("hợp nhất năm 2018");
    }

    @Test
    void theTargetsOfAClauseFollowIt() {
        assertThat(Reading.of(TEXT).at("II.2.b").select(".targets a").eachAttr("href"))
                .hasSize(10)
                .contains("/vi/ke-hoach/lao-cai-2021-2030/chi-tieu/II.2.b-2050-4");
    }

    @ParameterizedTest
    @CsvSource({"II.2.b-2030-4,2030", "II.2.b-2050-4,2050"})
    void theRightOneOfTwoEqualPromisesIsMarked(String target, String year) {
        var link = Reading.of("/vi/ke-hoach/lao-cai-2021-2030/chi-tieu/" + target)
                .all("a[href*=trich]")
                .attr("href");
        var page = Reading.of(link.replaceFirst("#.*", ""));
        assertThat(page.all("mark").eachText()).containsExactly(FOREST);
        assertThat(page.all("p:has(mark)").text()).startsWith("Mục tiêu chủ yếu đến năm " + year);
        assertThat(page.all(".arrived").text()).contains("“" + FOREST + "”", "II.2.b");
        assertThat(page.all(".arrived a").attr("href")).endsWith("#trich");
    }

    @Test
    void aQuoteThatIsNotInTheTextIsSaidToBeMissing() {
        var page = Reading.of(TEXT + "?trich=" + URLEncoder.encode("thành phố Hà Nội", StandardCharsets.UTF_8));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.all(".arrived").text()).contains("không có câu bạn tìm", "thành phố Hà Nội");
        assertThat(page.all("mark")).isEmpty();
    }

    @Test
    void aReaderWithoutScriptsSeesTheMark() {
        String address = TEXT + "?chi-tieu=II.2.b-2050-4&trich=" + URLEncoder.encode(FOREST, StandardCharsets.UTF_8);
        try (var visit = PortalUnderTest.open(address + "#trich", 360, false)) {
            assertThat(visit.page().locator("mark").isVisible()).isTrue();
            visit.isQuiet().fits();
        }
    }
}
