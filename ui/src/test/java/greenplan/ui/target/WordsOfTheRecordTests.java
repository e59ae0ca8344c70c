package greenplan.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages say of the two plans is what the plans and the sources say, no more and no less. */
class WordsOfTheRecordTests {

    private static final String FOREST = "/vi/ke-hoach/lao-cai-2021-2030/chi-tieu/II.2.b-2030-4";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lao-cai-2021-2030/chi-tieu/II.2.c-2030-2 | không ghi là “phấn đấu” | không quá 10
            lao-cai-2021-2030/chi-tieu/II.2.b-2030-1 | giảm bình quân 1,0–1,5 | dứt khoát
            lao-cai-2021-2030/chi-tieu/II.2.b-2050-1 | bình quân mỗi giai đoạn 10 năm | đạt 1,0
            lao-cai-2021-2030/chi-tieu/II.2.b-2030-4 | Đến ngày 30/06/2025 đạt 59,6 | Năm 2025 đạt
            lai-chau-2012/chi-tieu/IV.5-1 | Không cấp phép khai thác vàng sa khoáng | chấm dứt hoàn toàn
            lai-chau-2012/chi-tieu/III.2-2020-1 | Cổng không tự đặt ra con số nào | Kế hoạch không nêu số liệu ban đầu
            """)
    void aTargetIsToldAsThePlanWordsIt(String page, String said, String notSaid) {
        assertThat(Reading.of("/vi/ke-hoach/" + page).text()).contains(said).doesNotContain(notSaid);
    }

    @Test
    void aSourceIsALinkThatIsMarkedAsLeavingThePortal() {
        var links = Reading.of(FOREST).all("#duong-di a.outside");
        assertThat(links.eachAttr("href"))
                .contains("https://baolaocai.vn/ty-le-che-phu-rung-toan-tinh-dat-585-post380659.html")
                .hasSize(5);
        assertThat(links.eachAttr("rel")).containsOnly("external noopener");
    }

    @Test
    void aSourceWithoutAnAddressSaysSo() {
        assertThat(Reading.of("/vi/ke-hoach/lai-chau-2012/chi-tieu/III.2-2020-12")
                        .at("duong-di")
                        .text())
                .contains("post343263", "(địa chỉ chưa rõ)");
    }

    @Test
    void aDayThatIsABoundSaysSoWhereverItStands() {
        assertThat(Reading.of(FOREST).at("trach-nhiem").text())
                .contains("nay là Sở Nông nghiệp và Môi trường (chậm nhất từ 28/02/2025)");
        assertThat(Reading.of("/vi/co-quan/lao-cai/so-van-hoa-the-thao-va-du-lich")
                        .at("ten")
                        .text())
                .contains("chậm nhất từ ngày 14/04/2025");
        assertThat(Reading.of("/vi/co-quan/lao-cai/so-du-lich").at("ten").text())
                .contains("chậm nhất đến hết ngày 13/04/2025");
        assertThat(Reading.of("/vi/co-quan/lai-chau/so-ke-hoach-va-dau-tu")
                        .at("nay-la")
                        .text())
                .contains("chậm nhất ngày 09/12/2025", "3068/QĐ-UBND");
    }

    @Test
    void theDepartmentsOfTheNewProvinceAreToldWithTheirSource() {
        assertThat(Reading.of("/vi/co-quan/lao-cai/so-noi-vu").at("thay-doi").select("a.outside[href*=1524695]"))
                .hasSize(1);
        assertThat(Reading.of("/vi/co-quan/lao-cai/so-noi-vu").at("thay-doi").text())
                .contains("Nghị quyết số 05 của Hội đồng nhân dân tỉnh Lào Cai.");
        assertThat(Reading.of("/en/co-quan/lao-cai/so-noi-vu").text())
                .contains("Resolution 05 by the People’s Council of Lào Cai province.");
        assertThat(Reading.of("/vi/co-quan/lao-cai/so-xay-dung").text()).contains("chưa đọc được danh sách tên");
    }

    @Test
    void theMergerOfProvincesNamesItsActInFull() {
        assertThat(Reading.of("/vi/tinh/lao-cai").at("sap-xep").text())
                .contains(
                        "Văn bản: Nghị quyết số 202/2025/QH15 ngày 12/06/2025 của Quốc hội.",
                        "Nguồn: Nghị quyết số 202/2025/QH15");
    }

    @Test
    void theFocalAgencyHasTheDutyToConsolidateReports() {
        assertThat(Reading.of("/vi/co-quan/lao-cai/so-ke-hoach-va-dau-tu").text())
                .contains("VII.2");
    }

    @Test
    void theBannerOfAFictionalProvinceNamesNoOther() {
        assertThat(PortalUnderTest.get("/vi/tinh/minh-hoa").body()).contains("Đây là một tỉnh không có thật.");
    }
}
