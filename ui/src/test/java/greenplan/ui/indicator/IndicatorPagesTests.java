package greenplan.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorPagesTests {

    @ParameterizedTest
    @ValueSource(strings = {"/vi/chi-so", "/en/chi-so", "/vi/chi-so/forest-cover", "/en/chi-so/forest-cover"})
    void everybodyCanUseIt(String path) {
        try (var visit = PortalUnderTest.open(path)) {
            visit.isAccessible().isQuiet();
        }
        try (var narrow = PortalUnderTest.open(path, 320, false)) {
            narrow.fits();
        }
    }

    @Test
    void theListLeavesTheFictionalProvinceOut() {
        assertThat(page("/vi/chi-so").select("tbody tr").eachText())
                .isNotEmpty()
                .anyMatch(row -> row.startsWith(
                        "Tỷ lệ che phủ rừng % càng cao càng tốt Lai Châu, Lào Cai 3 chỉ tiêu 6 số liệu"));
        assertThat(page("/vi/chi-so").text()).doesNotContain("Minh Họa");
    }

    @Test
    void whereAFilterLeavesNothingASentenceSaysSoAndNoEmptyTable() {
        var page = page("/vi/chi-so?linh-vuc=giao-thong&so-lieu=co");
        assertThat(page.select("main table")).isEmpty();
        assertThat(page.select("main [role=status], main p").eachText()).anyMatch(text -> text.contains("Không có"));
        assertThat(page("/vi/chi-so?linh-vuc=giao-thong").select("main table")).hasSize(1);
    }

    @Test
    void theCsvHoldsTheCodesThatThePageDoesNotShow() {
        String csv = PortalUnderTest.get("/vi/chi-so.csv?bang=chi-so").body();
        assertThat(csv).contains("Mã").contains(",forest-cover,Rừng\r\n").doesNotContain("mau-");
    }

    @Test
    void whatIsPromisedIsTold() {
        var change = page("/vi/chi-so/ghg-emission-intensity");
        assertThat(change.select("#cam-ket tbody tr").eachText())
                .anyMatch(row -> row.replace('\u00a0', ' ').contains("giảm ít nhất 15 % so với năm 2014"));
        assertThat(change.select("dl.facts").text()).contains("chưa rõ, vì kế hoạch không nêu");
        assertThat(page("/vi/chi-so/air-quality-management-plan").text())
                .contains("từng bước: Xây dựng kế hoạch → Triển khai kế hoạch")
                .doesNotContain("không nêu con số");
    }

    @Test
    void everyPublishedValueStandsWithItsAreaAndItsSource() {
        var rows = page("/vi/chi-so/forest-cover").select("#so-lieu tbody tr").eachText();
        assertThat(rows).hasSize(6);
        assertThat(rows).anyMatch(row -> row.contains("57,7 chính thức Tỉnh Lào Cai trước ngày 01/07/2025"));
        assertThat(rows)
                .anyMatch(row -> row.contains("61,37 nguồn thứ cấp (báo chí…) Tỉnh Lào Cai từ ngày 01/07/2025"));
    }

    @Test
    void noLineIsDrawnAcrossTheChangeOfTerritory() {
        var chart = page("/vi/chi-so/forest-cover").expectFirst(".chart .wide");
        assertThat(chart.select(".counted").eachAttr("data-area").stream().distinct())
                .as("areas")
                .hasSize(2);
        assertThat(chart.select(".c-way.c-leaf:not([d^=M0 ])"))
                .as("lines between the values of one area")
                .hasSize(3);
        assertThat(chart.text()).contains("01/07/2025: địa giới mới");
    }

    @Test
    void anIndicatorWithoutValuesSaysSo() {
        assertThat(page("/vi/chi-so/green-procurement-share").select("#so-lieu").text())
                .contains("Chưa có số liệu nào được công bố");
    }

    @Test
    void anIndicatorOfTheFictionalPlanSaysSoAtTheTop() {
        assertThat(page("/vi/chi-so/mau-forest-cover").select("aside.sample")).isNotEmpty();
        assertThat(page("/vi/chi-so/forest-cover").select("aside.sample")).isEmpty();
    }

    @Test
    void anUnknownIndicatorIsNotFound() {
        assertThat(PortalUnderTest.get("/vi/chi-so/khong-co").statusCode()).isEqualTo(404);
    }

    private static Document page(String path) {
        return Jsoup.parse(PortalUnderTest.get(path).body());
    }
}
