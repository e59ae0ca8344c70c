package greenplan.ui.duty;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyListPageTests {

    private static final String LIST = "/vi/ke-hoach/lao-cai-2021-2030/nhiem-vu";

    @ParameterizedTest
    @CsvSource({"lao-cai-2021-2030,53,19", "lai-chau-2012,19,7"})
    void allDutiesOfAPlanStandOnOnePage(String plan, int duties, int bearers) {
        var page = Reading.of("/vi/ke-hoach/" + plan + "/nhiem-vu");
        assertThat(page.all("article.duty")).hasSize(duties);
        assertThat(page.text()).contains(duties + " nhiệm vụ, giao cho " + bearers + " cơ quan, đơn vị");
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
