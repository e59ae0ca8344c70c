package greenplan.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPageTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vi/tim-kiem",
                "/en/tim-kiem",
                "/vi/tim-kiem?q=nuoc+sach",
                "/en/tim-kiem?q=nuoc+sach",
                "/vi/tim-kiem?q=nuoc+thia",
                "/vi/tim-kiem?q=zzzz"
            })
    void everybodyCanUseIt(String path) {
        try (var visit = PortalUnderTest.open(path)) {
            visit.isAccessible().isQuiet();
        }
        try (var narrow = PortalUnderTest.open(path, 320, false)) {
            narrow.fits();
        }
    }

    @Test
    void whoeverTypesTheNameOfAProvinceIsShownItsPage() {
        assertThat(page("/vi/tim-kiem?q=tinh+yen+bai").expectFirst(".found").attr("href"))
                .isEqualTo("/vi/tinh/yen-bai");
    }

    @Test
    void wordsWithoutMarksAreMarkedInTheWordsAsTheyArePrinted() {
        var first = page("/vi/tim-kiem?q=do+thi+nuoc+sach").expectFirst(".results li");
        assertThat(first.select(".found").text()).isEqualTo("Tỷ lệ dân số đô thị được cấp nước sạch");
        assertThat(first.select(".found mark").eachText()).containsExactly("đô", "thị", "nước", "sạch");
        assertThat(first.select(".verbatim").text()).isEqualTo("tỷ lệ dân số đô thị được cấp nước sạch đạt 100%");
    }

    @Test
    void aPageOfResultsSaysWhichTheyAreAndLeadsBackToTheFirst() {
        var first = page("/vi/tim-kiem?q=nuoc");
        var second = page(first.select("#ket-qua a[rel=next]").attr("href").replaceFirst("#.*", ""));
        assertThat(first.select(".pages [data-told]").text()).startsWith("1–20 trong số ");
        assertThat(second.select(".pages [data-told]").text()).startsWith("21–");
        assertThat(second.select(".pages a[rel=prev]").attr("href")).isEqualTo("/vi/tim-kiem?q=nuoc#ket-qua");
    }

    @Test
    void aCodeIsShownWhereItIsAPlaceInThePlanAndNotWhereItIsAnAddress() {
        assertThat(page("/vi/tim-kiem?q=nuoc+sach&loai=target")
                        .select(".results")
                        .text())
                .contains("II.2.d-2030-3");
        assertThat(page("/vi/tim-kiem?q=nuoc+sach&loai=indicator")
                        .select(".results")
                        .text())
                .contains("Tỷ lệ dân số đô thị được cấp nước sạch")
                .doesNotContain("urban-clean-water-population");
    }

    @Test
    void aKindNarrowsTheResultsToAsManyAsItsLinkSays() {
        var all = page("/vi/tim-kiem?q=nuoc+sach");
        var targets = all.select(".kinds a").stream()
                .filter(link -> link.text().startsWith("Chỉ tiêu"))
                .findFirst()
                .orElseThrow();
        var narrowed = page(targets.attr("href"));
        assertThat(targets.text())
                .isEqualTo("Chỉ tiêu (" + narrowed.select(".results > li").size() + ")");
        assertThat(narrowed.select(".results .tag").eachText()).containsOnly("chỉ tiêu");
    }

    @Test
    void aProvinceNarrowsTheResults() {
        assertThat(page("/vi/tim-kiem?q=rung&tinh=lai-chau")
                        .select(".results .note")
                        .eachText())
                .noneMatch(place -> place.contains("tỉnh Lào Cai"));
    }

    @Test
    void theFictionalProvinceIsFoundOnlyByItsCode() {
        assertThat(page("/vi/tim-kiem?q=lo+gach").select(".found").eachAttr("href"))
                .isNotEmpty()
                .noneMatch(found -> found.contains("/tinh-minh-hoa-2026") || found.contains("/minh-hoa/"));
        var asked = page("/vi/tim-kiem?q=rung&tinh=minh-hoa");
        assertThat(asked.select(".results li")).isNotEmpty();
        assertThat(asked.select("aside.sample")).isNotEmpty();
    }

    @Test
    void aSlipIsAskedAboutAndTheWordsThatAreMeantCanBeTaken() {
        var slip = page("/vi/tim-kiem?q=nuoc+thia");
        assertThat(slip.select("#ket-qua p").first().text())
                .isEqualTo(
                        "Không tìm thấy gì cho “nuoc thia”. Ý bạn là nước thải? Dưới đây là kết quả cho những từ ấy.");
        var meant = page(slip.select("#ket-qua p a").first().attr("href"));
        // Further down stands what has more after the last word, which may be half typed.
        assertThat(meant.select(".found").eachAttr("href").subList(0, 10))
                .isEqualTo(slip.select(".found").eachAttr("href").subList(0, 10));
        assertThat(meant.text()).doesNotContain("Ý bạn là");
    }

    @ParameterizedTest
    @ValueSource(strings = {"che phu rung", "sở tài chính", "nước sạch", "xanh", "n-30", "2030", "hdi"})
    void noTwoResultsLookTheSame(String typed) {
        var results = page("/vi/tim-kiem?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .select(".results > li");
        assertThat(results).isNotEmpty();
        assertThat(results.stream()
                        .map(result ->
                                result.select(".tag, .found, .note").first().text()
                                        + result.select(".found").text()
                                        + result.select("p.note").first().text())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void aTargetSaysProvinceYearAndVerdict() {
        var first = page("/vi/tim-kiem?q=che+phu+rung+2030").expectFirst(".results > li");
        assertThat(first.select(".tag").text()).isEqualTo("chỉ tiêu");
        assertThat(first.select("p.note").first().text()).startsWith("Lào Cai · đến năm 2030 · II.2.b-2030-4");
        assertThat(first.select("p.note .status")).hasSize(1);
    }

    @Test
    void namesAreProposedToWhoeverTypes() {
        assertThat(PortalUnderTest.get("/goi-y?q=y%C3%AAn+b&ngon-ngu=vi").body())
                .isEqualTo("[\"Yên Bái\"]");
        assertThat(PortalUnderTest.get("/goi-y?q=forest+co&ngon-ngu=en").body()).contains("\"Forest cover\"");
        assertThat(PortalUnderTest.get("/goi-y?q=").body()).isEqualTo("[]");
        assertThat(PortalUnderTest.get("/goi-y?q=" + "a".repeat(201)).body()).isEqualTo("[]");
    }

    @Test
    void theNextPageShowsOtherResults() {
        var first = page("/vi/tim-kiem?q=xanh");
        var second = page(first.expectFirst(".pages a[rel=next]").attr("href"));
        assertThat(first.select(".results > li")).hasSize(20);
        assertThat(second.select(".found").eachAttr("href"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.select(".found").eachAttr("href"));
    }

    @Test
    void nothingFoundGivesAdvice() {
        assertThat(page("/vi/tim-kiem?q=zzzz").text()).contains("Không tìm thấy gì cho “zzzz”.", "Không cần gõ dấu");
    }

    @Test
    void toSearchEnginesEverySearchIsTheSearchPage() {
        assertThat(page("/vi/tim-kiem?q=rung").select("link[rel=canonical]").attr("href"))
                .endsWith("/vi/tim-kiem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=rung&loai=loai-la", "q=rung&tinh=tinh-la", "q=rung&sau=la"})
    void whatCannotBeUsedIsNamed(String query) {
        var response = PortalUnderTest.get("/vi/tim-kiem?" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.body()).select("main code").text()).contains(query.replaceFirst(".*=", ""));
    }

    @Test
    void moreThanTwoHundredCharactersAreTooMany() {
        assertThat(PortalUnderTest.get("/vi/tim-kiem?q=" + "a".repeat(200)).statusCode())
                .isEqualTo(200);
        var response = PortalUnderTest.get("/vi/tim-kiem?q=" + "a".repeat(201));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("tối đa 200 ký tự");
    }

    @Test
    void signsAreTakenAsTheyAre() {
        assertThat(page("/vi/tim-kiem?q=%3Cscript%3E").select("h1").text()).isEqualTo("Kết quả cho “<script>”");
    }

    private static Document page(String path) {
        return Jsoup.parse(PortalUnderTest.get(path).body());
    }

    @Test
    void aPartOfALongerTextSaysThatItIsOne() {
        var parts = page("/vi/tim-kiem?q=rung").select(".verbatim").eachText();
        assertThat(parts)
                .contains("Nâng độ che phủ rừng lên trên 50%")
                .anyMatch(part -> part.startsWith("… ") && part.endsWith("."))
                .anyMatch(part -> part.endsWith(" …"));
    }
}
