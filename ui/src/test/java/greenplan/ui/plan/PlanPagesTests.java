package greenplan.ui.plan;

import static greenplan.ui.page.PortalUnderTest.get;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.Reading;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PlanPagesTests {

    private static final String LAO_CAI = "/vi/ke-hoach/lao-cai-2021-2030";
    private static final String LAI_CHAU = "/vi/ke-hoach/lai-chau-2012";

    @Test
    void theOverviewTellsWhatTheCopyLacks() {
        assertThat(get(LAO_CAI).body())
                .contains(
                        "Lào Cai đã hứa gì, ai làm, đến đâu rồi?",
                        "Bản công bố không có số hiệu và ngày ban hành.",
                        "Phần III (không có trong bản công bố)",
                        "Phần IV (không có trong bản công bố)");
    }

    @Test
    void theOverviewQuotesTheReportingClauseAndCountsNothing() {
        assertThat(get(LAO_CAI).body())
                .contains("gửi báo cáo về Sở Kế hoạch và Đầu tư trước ngày 30/11 hàng năm", "Chưa mở kỳ báo cáo nào");
    }

    @Test
    void promisesOutsideTheObjectivesAreListed() {
        assertThat(get(LAI_CHAU).body())
                .contains("Chỉ tiêu nằm ngoài phần mục tiêu", "Mục V.5(1)", "Không cấp phép khai thác vàng sa khoáng");
    }

    @Test
    void theCardOfAPlanTellsThatItsAreaIsNoMore() {
        assertThat(get("/vi").body())
                .contains(
                        "Địa giới khi ban hành không còn từ ngày 01/07/2025; 39 chỉ tiêu vẫn được đánh giá theo địa giới ấy.");
        assertThat(get("/en").body()).contains("39 targets are still judged on it");
    }

    @Test
    void anObjectiveShowsItsClauseAndItsTargetsByYear() {
        assertThat(get(LAO_CAI + "/muc-tieu/II.2.b").body())
                .contains("phân đầu kinh tế số đạt 50% GDP", "id=\"han-2030\"", "id=\"han-2050\"", "1,0–1,5")
                .doesNotContain("/năm mỗi năm");
    }

    @Test
    void filtersNarrowTheListAndItsCsvAlike() {
        assertThat(get(LAO_CAI + "/chi-tieu?con-so=khong").body()).contains("Hiển thị 5/39 chỉ tiêu");
        assertThat(rows(LAO_CAI + "/chi-tieu.csv?con-so=khong&bang=chi-tieu")).isEqualTo(5);
        assertThat(rows(LAO_CAI + "/chi-tieu.csv?nam=2050&muc-tieu=II.2.a&bang=chi-tieu"))
                .isEqualTo(3);
        assertThat(rows(LAO_CAI + "/chi-tieu.csv?ket-luan=on-track&bang=chi-tieu"))
                .isEqualTo(2);
    }

    @Test
    void aFilterThatThereIsNotIsSaidAndIgnored() {
        var answer = get(LAO_CAI + "/chi-tieu?nam=1999&muc-tieu=xyz&con-so=khong");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("1999", "2030, 2050", "xyz", "nên trang bỏ qua giá trị ấy", "Hiển thị 5/39 chỉ tiêu");
        assertThat(get(LAO_CAI + "/chi-tieu.csv?nam=1999").body())
                .as("a file has no place to say it")
                .doesNotContain("II.2");
    }

    @Test
    void aFilterOffersWhatThereIsAndSaysHowMany() {
        assertThat(Jsoup.parse(get(LAO_CAI + "/chi-tieu").body())
                        .select("select[name=ket-luan] option")
                        .eachText())
                .containsExactly("Tất cả", "▲ Đúng tiến độ (2)", "□ Chưa thể đánh giá (3)", "○ Chưa có số liệu (34)");
        assertThat(get(LAO_CAI + "/chi-tieu?ket-luan=achieved").body())
                .as("a link from another day")
                .contains("● Đã đạt (0)");
    }

    @Test
    void anAddressForgivesCaseAndKeepsNoEmptyParameter() {
        assertThat(get("/VI/Ke-hoach/lao-cai-2021-2030/chi-tieu/ii.2.B-2030-4?ngay=2026-02-01")
                        .headers()
                        .firstValue("Location"))
                .hasValue(LAO_CAI + "/chi-tieu/II.2.b-2030-4?ngay=2026-02-01");
        assertThat(get(LAO_CAI + "/chi-tieu?muc-tieu=&nam=2030&ket-luan=")
                        .headers()
                        .firstValue("Location"))
                .hasValue(LAO_CAI + "/chi-tieu?nam=2030");
        assertThat(get("/vi/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void everyActionMeasureAndPhaseIsQuoted() {
        String page = get(LAI_CHAU + "/hoat-dong").body();
        assertThat(page.split("id=\"IV\\.\\d+(\\.[ab])?\\(\\d+\\)\"", -1)).hasSize(56 + 1);
        assertThat(page.split("id=\"V\\.\\d+\\(\\d+\\)\"", -1)).hasSize(20 + 1);
        assertThat(page).contains("2011–2020", "2021–2030", "2031–2050", "a. Nông nghiệp.");
    }

    @Test
    void aPlanWithoutActionsSaysSo() {
        assertThat(get(LAO_CAI + "/hoat-dong").body())
                .contains("không có hoạt động, giải pháp hay giai đoạn nào.", "Bản công bố thiếu: Phần III")
                .doesNotContain("0 hoạt động");
    }

    @Test
    void theProvinceTellsItsCodesAndItsMerger() {
        assertThat(get("/vi/tinh/lao-cai").body())
                .contains("Nghị quyết số 202/2025/QH15", "30/06/2025", "href=\"" + LAO_CAI + "\"");
    }

    @Test
    void theProvinceThatWasMergedPointsOn() {
        String page = Jsoup.parse(get("/vi/tinh/yen-bai").body()).text();
        assertThat(page)
                .contains("Từ ngày 01/07/2025, tỉnh Yên Bái và tỉnh Lào Cai hợp nhất thành tỉnh Lào Cai mới.")
                .contains("không ghép thành một chuỗi", "202/2025/QH15", "Mở trang tỉnh Lào Cai", "30/06/2025");
        assertThat(get("/vi/tinh/yen-bai").body()).contains("href=\"/vi/tinh/lao-cai\"");
        assertThat(get("/sitemap.xml").body()).contains("/vi/tinh/yen-bai<");
    }

    @Test
    void theFictionalProvinceIsOnlyReachedByItsCode() {
        assertThat(get("/vi").body()).doesNotContain("Minh Họa");
        assertThat(get("/vi/ke-hoach").body()).doesNotContain("Minh Họa");
        assertThat(get("/vi/tinh/minh-hoa").body()).contains("không có thật");
    }

    @Test
    void aPlanBeginsWithItsAnswerAndSaysWhatIsDueMissingAndWhoAnswers() {
        String page = Jsoup.parse(get(LAO_CAI).body()).text();
        assertThat(page)
                .contains(
                        "39 lời hứa: 2 đúng tiến độ (cùng một chỉ số; tạm tính: 2)",
                        "Sắp đến hạn: 20 lời hứa đến hạn năm 2030, còn ")
                .contains("Còn thiếu: 34 trong số 39 lời hứa chưa có số liệu nào được công bố.")
                .contains("cơ quan đầu mối nêu trong kế hoạch, Sở Kế hoạch và Đầu tư (nay là Sở Tài chính).")
                .contains("8 lời hứa ○ 8 chưa đủ số liệu");
        assertThat(Jsoup.parse(get(LAI_CHAU).body()).text())
                .contains("Quá hạn: 14 lời hứa hết hạn năm 2020; không lời hứa nào có số liệu chứng minh.")
                .contains("Còn thiếu: 18 trong số 19 lời hứa chưa có số liệu nào được công bố.")
                .doesNotContain("Sắp đến hạn");
    }

    @Test
    void whatThereIsNotIsNotFound() {
        assertThat(get("/vi/tinh/khong-co").statusCode()).isEqualTo(404);
        assertThat(get("/vi/ke-hoach/khong-co").statusCode()).isEqualTo(404);
        assertThat(get(LAO_CAI + "/muc-tieu/XX").statusCode()).isEqualTo(404);
    }

    @Test
    void aProvinceTellsHowMuchIsKnownOfItsPlan() {
        assertThat(get("/vi/tinh/lao-cai").body())
                .contains(
                        "39, trong đó 34 chỉ tiêu định lượng",
                        "5/39 chỉ tiêu, trong đó 2 đúng cách đo và địa giới",
                        "(cùng một chỉ số; tạm tính: 2)",
                        "34 chưa có số liệu");
        assertThat(get("/vi/tinh/lai-chau").body()).contains("19, trong đó 14 chỉ tiêu định lượng");
        assertThat(get("/vi/ke-hoach.csv?bang=ke-hoach").body())
                .contains(
                        ",Chỉ tiêu,Chỉ tiêu định lượng,Có số liệu,Trong đó đúng cách đo và địa giới,",
                        ",39,34,5,2,0,53,");
        assertThat(get(LAO_CAI + ".csv?bang=muc-tieu").body())
                .as("a known figure that is not judged is told apart from none")
                .contains(",Có số liệu đúng cách đo và địa giới")
                .containsPattern("II\\.2\\.c [^\n]*Chưa thể đánh giá:.1[^\n]*,0./.17");
    }

    @Test
    void promisesWhoseYearIsOverAreSaidToBeSo() {
        assertThat(get("/vi").body())
                .contains("14 lời hứa hết hạn năm 2020; không lời hứa nào có số liệu chứng minh.", "▣");
        assertThat(get("/en/ke-hoach/lai-chau-2012").body())
                .contains(
                        "14 promises fell due in 2020; no published figure proves any of them.",
                        "The period of the plan ended on 31 December 2020.",
                        "Past due, no result published");
        assertThat(get("/vi/ke-hoach/lai-chau-2012").body())
                .contains("Thời gian của kế hoạch đã hết ngày 31/12/2020.")
                .as("what no figure decides rests on none")
                .doesNotContain("chuỗi số liệu");
        assertThat(get("/vi/ke-hoach/lai-chau-2012/chi-tieu?ket-luan=no-result-published")
                        .body())
                .contains("Hiển thị 14/19 chỉ tiêu", "đã hết hạn ");
        assertThat(get("/vi/ke-hoach/lai-chau-2012/chi-tieu/III.2-2020-1").body())
                .contains("Quá hạn, chưa công bố kết quả", "đã hết hạn ");
        assertThat(get("/vi/ke-hoach/lai-chau-2012/chi-tieu/III.2-2020-12").body())
                .as("a figure of a later year is not said to be what the verdict rests on")
                .contains("không dùng: sau năm đến hạn")
                .doesNotContain("Số liệu dùng để đánh giá");
    }

    @Test
    void aPlanWhoseAreaIsNoMoreSaysSoAndShowsTheNewAreaForReference() {
        assertThat(get(LAO_CAI).body())
                .contains(
                        "Từ ngày 01/07/2025, tỉnh Lào Cai và tỉnh Yên Bái hợp nhất thành tỉnh Lào Cai mới, theo Nghị quyết số 202/2025/QH15 ngày 12/06/2025 của Quốc hội;",
                        "chỉ để tham khảo");
        assertThat(get(LAO_CAI + "/chi-tieu/II.2.c-2030-1").body())
                .contains("Chưa thể đánh giá", "Theo địa giới mới, số liệu ngày 15/10/2025 là trên 95,3", "chưa đạt");
        assertThat(get(LAO_CAI + "/chi-tieu").body()).contains("địa giới mới: chưa đạt", "còn 4 năm");
        assertThat(get("/vi/ke-hoach/lai-chau-2012").body()).doesNotContain("hợp nhất thành");
    }

    private static long rows(String csv) {
        var answer = get(csv);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().count() - 1;
    }

    @Test
    void everyPromiseOfTheOverviewIsAMarkThatLeadsToItsPage() {
        var marks = Reading.of(LAO_CAI).all("#muc-tieu .mark");
        assertThat(marks).hasSize(39);
        var forest = marks.select(".on-track").first();
        assertThat(forest).isNotNull();
        assertThat(Reading.of(forest.attr("href")).text()).contains("Tỷ lệ che phủ rừng, đến năm 2030");
    }
}
