package greenplan.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.Reading;
import org.junit.jupiter.api.Test;

class HomePageTests {

    @Test
    void theProvinceWhosePlanRunsIsToldInOneSentence() {
        assertThat(Reading.of("/vi").all(".chosen .sentence").text())
                .matches(
                        "39 lời hứa: 2 đúng tiến độ \\(cùng một chỉ số; tạm tính: 2\\), 3 chưa thể đánh giá, 34 chưa có số liệu; còn .+ đến hết năm 2030\\.");
        assertThat(Reading.of("/en").all(".chosen .sentence").text())
                .startsWith(
                        "39 promises: 2 on track (of one indicator; 2 provisional), 3 cannot be assessed yet, 34 no data yet; ")
                .endsWith(" left until the end of 2030.");
    }

    @Test
    void theAddressRemembersTheProvince() {
        var page = Reading.of("/vi?tinh=lai-chau");
        assertThat(page.all(".province-choice [aria-current]").text()).isEqualTo("Lai Châu");
        assertThat(page.all(".chosen").text())
                .contains("14 lời hứa hết hạn năm 2020; không lời hứa nào có số liệu chứng minh.");
        assertThat(page.all(".chosen .verdict-legend").text())
                .isEqualTo(
                        "▲ 0 đạt hoặc đúng tiến độ ◆ 0 chậm hoặc không đạt ▣ 14 quá hạn, chưa có kết quả ○ 5 chưa đủ số liệu");
    }

    @Test
    void aProvinceThatIsNotThereIsSaidAndIgnored() {
        var page = Reading.of("/vi?tinh=atlantis");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Cổng chưa có kế hoạch của tỉnh “atlantis”");
        assertThat(page.all(".province-choice [aria-current]").text()).isEqualTo("Lào Cai");
    }

    @Test
    void aTileSaysHowATopicStandsAndLeadsToItsTargets() {
        var tile = Reading.of("/vi").all(".tile[href$='linh-vuc=nuoc']");
        assertThat(tile.text()).isEqualTo("Nước 13 lời hứa ○ chưa đủ số liệu");
        var targets = Reading.of(tile.attr("href"));
        assertThat(targets.all("tbody tr")).hasSize(13);
        assertThat(targets.all("option[selected]").eachText()).contains("Nước (13)");
    }

    @Test
    void theNewestFiguresHaveAPageOfTheirOwn() {
        assertThat(Reading.of("/vi").all("table")).isEmpty();
        assertThat(Reading.of("/vi/so-lieu-moi").all("tbody tr")).hasSizeGreaterThan(5);
    }
}
