package greenplan.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparePagesTests {

    @ParameterizedTest
    @ValueSource(strings = {"/vi/so-sanh", "/en/so-sanh", "/vi/so-sanh/forest-cover", "/en/so-sanh/forest-cover"})
    void everybodyCanUseIt(String path) {
        try (var visit = PortalUnderTest.open(path)) {
            visit.isAccessible().isQuiet();
        }
        try (var narrow = PortalUnderTest.open(path, 320, false)) {
            narrow.fits();
        }
    }

    @Test
    void provincesStandSideBySideInTheWordsOfTheirPlans() {
        var page = page("/vi/so-sanh/forest-cover");
        assertThat(page.select("#lai-chau blockquote p").eachText())
                .containsExactly("“Nâng độ che phủ rừng lên trên 50%”");
        assertThat(page.select("#lao-cai blockquote p").eachText()).hasSize(2);
        assertThat(page.text()).contains("Đặt cạnh nhau để đọc, không xếp hạng.");
    }

    @Test
    void theEditorsReasonStandsBetweenTheTargets() {
        assertThat(page("/vi/so-sanh/forest-cover").select("#nhan-xet li").eachText())
                .hasSize(2)
                .allMatch(judgement -> judgement.contains("tương tự, không xếp hạng"));
    }

    @Test
    void whereTheEditorHasJudgedNothingThePageSaysSo() {
        assertThat(page("/vi/so-sanh/green-procurement-share")
                        .select("#nhan-xet")
                        .text())
                .contains("Ban biên tập chưa nhận xét");
    }

    @Test
    void judgementsAcrossIndicatorsAreListedOnce() {
        assertThat(page("/vi/so-sanh").select("#nhan-xet tbody tr").eachText())
                .hasSize(4)
                .doesNotHaveDuplicates()
                .allMatch(row -> row.contains("không cùng thước đo"));
    }

    @Test
    void aFigureHasItsSignUnitKindAndDayAndWhyItIsNotJudged() {
        String waste = "/vi/so-sanh/urban-household-waste-treated-to-standard";
        assertThat(page(waste).select("#bang tbody tr").text())
                .contains("> 95,3 %", "nguồn thứ cấp (báo chí…); không dùng: địa giới khác", "đến 15/10/2025");
        var lines =
                PortalUnderTest.get(waste + ".csv?bang=so-sanh").body().lines().toList();
        assertThat(lines.getFirst())
                .endsWith("Mã,Đơn vị của số liệu,Ký hiệu,Loại số liệu,Phân loại,Vì sao không dùng,"
                        + "Bản dịch tiếng Anh không chính thức");
        assertThat(lines)
                .anyMatch(line -> line.contains(",95.3,2025-10-15,")
                        && line.contains(",%,>,nguồn thứ cấp (báo chí…),,không dùng: địa giới khác,"));
        assertThat(PortalUnderTest.get("/en/so-sanh/forest-cover.csv?bang=so-sanh")
                        .body()
                        .lines())
                .filteredOn(line -> line.contains(",59.6,2025-06-30,"))
                .hasSize(2)
                .allMatch(line ->
                        line.endsWith(",%,,secondary source (press…),,,forest cover stable at the level of 60%"));
    }

    private static Document page(String path) {
        return Jsoup.parse(PortalUnderTest.get(path).body());
    }
}
