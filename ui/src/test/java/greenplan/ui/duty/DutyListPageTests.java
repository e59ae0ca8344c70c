package greenplan.ui.duty;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.language.Language;
import greenplan.ui.language.Paths;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyListPageTests {

    private static final String LIST = "/vi/ke-hoach/lao-cai-2021-2030/nhiem-vu";

    @ParameterizedTest
    @CsvSource({"lao-cai-2021-2030,53,19", "lai-chau-2012,19,7"})
    void allDutiesOfAPlanAreThereForWhoAsksForAll(String plan, int duties, int bearers) {
        var page = Reading.of("/vi/ke-hoach/" + plan + "/nhiem-vu?sau=tat-ca");
        assertThat(page.all("article.duty")).hasSize(duties);
        assertThat(page.text()).contains(duties + " nhiệm vụ, giao cho " + bearers + " cơ quan, đơn vị");
    }

    @Test
    void theListComesInPagesThatSayWhichOfHowManyTheyShowAndKeepTheFilter() {
        var first = Reading.of(LIST + "?tien-do=no-report");
        assertThat(first.all("article.duty")).hasSize(30);
        assertThat(first.all("nav.pages").text())
                .contains("1–30 trong số 53", "Trang sau")
                .doesNotContain("Trang trước");
        String next = first.all("nav.pages a[rel=next]").attr("href");
        assertThat(next).contains("tien-do=no-report").endsWith("#danh-sach");
        var second = Reading.of(next);
        assertThat(second.all("nav.pages").text())
                .contains("31–53 trong số 53", "Trang trước")
                .doesNotContain("Trang sau");
        assertThat(second.all("nav.pages a[rel=prev]").attr("href")).doesNotContain("sau=");
    }

    @Test
    void aCardSaysWhoDoesTheDutyTodayBeforeItIsUnfolded() {
        var card = Reading.of(LIST).at("V.1(1)");
        assertThat(card.select("details").attr("open")).isEmpty();
        assertThat(card.select("summary").text())
                .isEqualTo("Đầu mối về tăng trưởng xanh, chủ trì triển khai Kế hoạch Sở Tài chính");
    }

    @Test
    void aLinkToADutyLeadsToItsPageAndUnfoldsItsCard() {
        String link = new Paths(Language.VI).duty("lao-cai-2021-2030", "V.16(1)");
        assertThat(Reading.of(LIST).all("article.duty").eachAttr("id")).doesNotContain("V.16(1)");
        var page = Reading.of(link);
        assertThat(page.all("details[open] h3"))
                .hasSameSizeAs(page.at("V.16(1)").select("details[open] h3"))
                .hasSize(1);
        assertThat(page.all("nav.pages").text()).contains("trong số 53");
    }

    @Test
    void aPageAfterADutyThatIsNotInTheListIsSaidAndIgnored() {
        var page = Reading.of(LIST + "?sau=V.99");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.all("article.duty")).hasSize(30);
    }

    @Test
    void aDutyShowsItsWordsItsBearerAndWhoThatIsNow() {
        assertThat(Reading.of(LIST).at("V.1(1)").text())
                .contains(
                        "“Là cơ quan đầu mối về Tăng trưởng xanh",
                        "Đầu mối, Chủ trì: Sở Kế hoạch và Đầu tư ↳ nay là Sở Tài chính (chậm nhất từ 28/02/2025)",
                        "Mục V.1(1) trong toàn văn");
    }

    @ParameterizedTest
    @CsvSource({"phan=V.2,7", "phan=V.12,2", "co-quan=so-tai-chinh&vai-tro=lead,6", "vai-tro=encouraged&phan=V.2,0"})
    void aFilterStandsInTheAddressAndSaysHowManyItLeaves(String filter, int duties) {
        var page = Reading.of(LIST + "?" + filter);
        assertThat(page.all("article.duty")).hasSize(duties);
        assertThat(page.text()).contains(duties + " trong số 53 nhiệm vụ");
        assertThat(page.all("option[selected]:not([value=''])")).hasSize(filter.split("&", -1).length);
    }

    @Test
    void whatServesEnterprisesIsMarkedSo() {
        var page = Reading.of(LIST + "?phuc-vu=enterprises");
        assertThat(page.all("article.duty").eachText()).isNotEmpty().allMatch(duty -> duty.contains("doanh nghiệp"));
    }

    @Test
    void anUnknownSectionIsRefusedWithTheOnesThatThereAre() {
        var refused = Reading.of(LIST + "?phan=V.99");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("V.99", "V.1, V.2");
    }

    @Test
    void theCsvHasARowPerDutyAndBearer() {
        String csv = PortalUnderTest.get(LIST + ".csv?bang=nhiem-vu").body();
        assertThat(csv.lines().filter(line -> line.startsWith("V.1(1),"))).hasSize(3);
        assertThat(csv.lines()
                        .filter(line -> line.matches("VI*\\..*"))
                        .map(line -> line.split(",", 2)[0])
                        .distinct())
                .hasSize(53);
    }
}
