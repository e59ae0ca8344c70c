package greenplan.ui.agency;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Reading;
import org.junit.jupiter.api.Test;

class AgencyPagesTests {

    private static final String PLANNING = "/vi/co-quan/lao-cai/so-ke-hoach-va-dau-tu";

    @Test
    void anEndedAgencyStaysInTheListAndNamesItsSuccessor() {
        var list = Reading.of("/vi/co-quan?tinh=lao-cai");
        assertThat(list.all("tr:has(a[href$=/co-quan/lao-cai/so-ke-hoach-va-dau-tu])")
                        .text())
                .contains("đã kết thúc", "nay là Sở Tài chính");
        assertThat(list.all("a[href*=/co-quan/lai-chau/]")).isEmpty();
    }

    @Test
    void theListLeavesTheFictionalProvinceOutUntilItIsAskedFor() {
        assertThat(Reading.of("/vi/co-quan").all("a[href*=/minh-hoa/]")).isEmpty();
        assertThat(Reading.of("/vi/co-quan?tinh=minh-hoa").all("a[href*=/minh-hoa/]"))
                .isNotEmpty();
    }

    @Test
    void anUnknownProvinceIsRefusedWithTheOnesThatThereAre() {
        var refused = Reading.of("/vi/co-quan?tinh=ha-noi");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("ha-noi", "lao-cai", "lai-chau");
    }

    @Test
    void aDayOutsideTheCalendarIsRefusedWithTheRange() {
        var refused = Reading.of("/vi/co-quan/lao-cai/so-noi-vu?ngay=1800-01-01");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("1800-01-01", "1900-01-01 – 2200-12-31");
    }

    @Test
    void aDamagedCursorIsRefusedInTheWordsOfThePage() {
        var refused = Reading.of("/vi/chi-so?sau=hong");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text())
                .contains("sau", "hong", "hãy quay lại trang đầu")
                .doesNotContain("endCursor");
    }

    @Test
    void howAnOfficeIsReachedStandsOnItsPageInTheDoorsAndInTheFile() {
        assertThat(Reading.of("/vi/co-quan/minh-hoa/so-tai-chinh").at("lien-he").text())
                .contains("0000 000 001", "so-tai-chinh@minh-hoa.example", "Trang hư cấu", "15/01/2026");
        assertThat(Reading.of("/en/co-quan/lao-cai/so-tai-chinh").at("lien-he").text())
                .contains("No source that the portal knows", "104/2016/QH13");
        assertThat(Reading.of(PLANNING).all("#lien-he"))
                .as("of an agency that has ended")
                .isEmpty();
        assertThat(PortalUnderTest.get("/vi/co-quan.csv?tinh=minh-hoa&bang=minh-hoa")
                        .body())
                .contains("0000 000 001,so-tai-chinh@minh-hoa.example");
    }

    @Test
    void anAgencyThatEndedSaysWhenAndHowSureThatIs() {
        assertThat(Reading.of(PLANNING).at("nay-la").text())
                .contains("Nay là Sở Tài chính", "chậm nhất ngày 28/02/2025", "Độ tin cậy: trung bình");
    }

    @Test
    void aDutyFollowsItsOwnSuccessorAndNotTheAgencys() {
        assertThat(Reading.of("/vi/co-quan/lao-cai/so-lao-dong-thuong-binh-va-xa-hoi")
                        .all("tr:has(a[href$='#V.12(2)'])")
                        .text())
                .contains("Sở Nông nghiệp và Môi trường")
                .doesNotContain("Sở Nội vụ");
    }

    @Test
    void aSuccessorShowsApartWhatItTookOver() {
        var finance = Reading.of("/vi/co-quan/lao-cai/so-tai-chinh");
        assertThat(finance.at("chu-tri").select("tbody tr")).hasSize(1);
        assertThat(finance.at("tiep-nhan").text()).contains("V.1(1)", "Sở Kế hoạch và Đầu tư", "từ 28/02/2025");
    }

    @Test
    void aTargetThatTheEditorInferredIsMarkedSo() {
        assertThat(Reading.of("/vi/co-quan/lao-cai/so-tai-chinh")
                        .at("chi-tieu")
                        .select("tbody tr")
                        .eachText())
                .isNotEmpty()
                .allMatch(row -> row.contains("Ban biên tập suy ra"));
    }

    @Test
    void aPageOfAnEarlierDaySaysSoAndShowsThatDay() {
        var then = Reading.of(PLANNING + "?ngay=2024-06-30");
        assertThat(then.text()).contains("theo tình trạng ngày 30/06/2024, không phải hôm nay", "sau ngày đang xem");
        assertThat(then.text()).doesNotContain("đã kết thúc");
        assertThat(Reading.of(PLANNING).text()).contains("đã kết thúc").doesNotContain("không phải hôm nay");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        var refused = Reading.of(PLANNING + "?ngay=30/06/2024");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("30/06/2024", "2024-06-30");
    }

    @Test
    void aClassListsOnlyMembersThatASourceNames() {
        assertThat(Reading.of("/vi/co-quan/lao-cai/cac-so-nganh")
                        .at("thanh-vien")
                        .text())
                .contains("Không nguồn nào nêu tên");
        assertThat(Reading.of("/vi/co-quan/lao-cai/mat-tran-to-quoc-va-cac-to-chuc")
                        .at("thanh-vien")
                        .select("li"))
                .hasSize(1);
    }

    @Test
    void anUnknownAgencyIsNotFound() {
        assertThat(Reading.of("/vi/co-quan/lao-cai/so-khong-co").status()).isEqualTo(404);
    }

    @Test
    void theDutiesOfAnAgencyCanBeHadAsCsv() {
        var csv = PortalUnderTest.get("/vi/co-quan/lao-cai/so-tai-chinh.csv?bang=tiep-nhan");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).contains("Sở Kế hoạch và Đầu tư", "lao-cai-2021-2030,V.1(1)");
    }

    @Test
    void anAgencyThatHasEndedIsToldOfInThePastWithItsLastDayAndWhoFollows() {
        var score = Reading.of("/vi/co-quan/lao-cai/so-ke-hoach-va-dau-tu").at("tong-quan");
        assertThat(score.text())
                .contains(
                        "Cơ quan này hoạt động chậm nhất đến hết ngày 27/02/2025; nay là Sở Tài chính.",
                        "Khi còn hoạt động, cơ quan được gắn với 1 chỉ tiêu.",
                        "Khi còn hoạt động, cơ quan được giao 8 nhiệm vụ.")
                .doesNotContain("nên chưa đếm báo cáo");
        assertThat(score.select("a[href$='/so-tai-chinh']")).hasSize(1);
        assertThat(Reading.of("/vi/co-quan/lao-cai/so-tai-chinh")
                        .at("tong-quan")
                        .text())
                .doesNotContain("Khi còn hoạt động");
    }

    @Test
    void anEnglishPageSaysWhatAnActIsAndWhoIssuedItInEnglish() {
        assertThat(Reading.of("/en/ke-hoach/lai-chau-2012").at("van-ban").text())
                .contains("Kind of document Decision", "Chair of the People’s Committee of Lai Châu province")
                .doesNotContain("Ủy ban nhân dân");
        assertThat(Reading.of("/en/tinh/lao-cai").text())
                .contains("Resolution 202/2025/QH15 of 12 June 2025 by the National Assembly");
    }
}
