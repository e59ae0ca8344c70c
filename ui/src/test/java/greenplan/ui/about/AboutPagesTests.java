package greenplan.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.schema.Verdict;
import greenplan.ui.page.PortalUnderTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AboutPagesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"phuong-phap", "gioi-thieu", "quyen-rieng-tu", "lien-he", "tiep-can", "giay-phep", "du-lieu-mo"})
    void everybodyCanUseIt(String page) {
        for (String language : new String[] {"/vi/", "/en/"}) {
            try (var visit = PortalUnderTest.open(language + page)) {
                visit.isAccessible().isQuiet();
            }
            try (var narrow = PortalUnderTest.open(language + page, 320, false)) {
                narrow.fits();
            }
        }
    }

    @Test
    void theMethodWorksARealTargetThrough() {
        var page = page("/vi/phuong-phap");
        assertThat(page.select("#vi-du").text())
                .contains(
                        "“tỷ lệ che phủ rừng ổn định ở mức 60%”", "53,3 %", "59,6 %", "R = 1,42", "tạm tính", "2026-2");
        assertThat(page.select("#ket-luan tbody tr")).hasSize(Verdict.values().length);
    }

    @Test
    void theFirstResponseSetsNoCookie() {
        var response = PortalUnderTest.get("/vi/quyen-rieng-tu");
        assertThat(response.headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void theBrowserKeepsNothingOfAReader() {
        try (var visit = PortalUnderTest.open("/vi/quyen-rieng-tu")) {
            assertThat(visit.page().context().cookies()).isEmpty();
            assertThat(visit.page().evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void theFormToSignInHasOneCookieThatThePageNamesAndNoSession() {
        try (var visit = PortalUnderTest.open("/dang-nhap")) {
            visit.page().waitForSelector(".sign-in");
            assertThat(visit.page().context().cookies())
                    .allSatisfy(cookie -> assertThat(cookie.expires)
                            .as("ends with the browser")
                            .isEqualTo(-1))
                    .extracting(cookie -> cookie.name)
                    .containsExactly("XSRF-TOKEN");
        }
    }

    @Test
    void withoutAnAddressTheContactPageSaysSo() {
        assertThat(page("/vi/lien-he").text())
                .contains("Bản cài đặt này chưa công bố người vận hành và địa chỉ liên hệ.");
        assertThat(page("/vi/lien-he").select("a[href^=mailto]")).isEmpty();
        assertThat(page("/vi/lien-he").select("#bao-loi").text())
                .contains("nơi lưu mã nguồn của Greenplan")
                .doesNotContain("địa chỉ thư trên đây");
    }

    @Test
    void theExampleOfOpenDataIsAnsweredByTheApiItself() {
        var page = page("/en/du-lieu-mo");
        assertThat(page.select("#vi-du pre").get(1).text()).contains("\"data\"", "\"lai-chau-2012\"", "\"totalCount\"");
        assertThat(PortalUnderTest.get("/graphql/schema").body()).contains("type Query");
    }

    @Test
    void theLicenceIsTheOperatorsByDefaultTheProposedOne() {
        assertThat(page("/en/giay-phep").select("#du-lieu a").attr("href"))
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }

    private static Document page(String path) {
        return Jsoup.parse(PortalUnderTest.get(path).body());
    }
}
