package greenplan.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists, files and pages show the value that the verdict speaks of, and what else is known beside it. */
class JudgedValuesTests {

    private static final String LAO_CAI = "/vi/ke-hoach/lao-cai-2021-2030";
    private static final String SAMPLE = "/vi/ke-hoach/tinh-minh-hoa-2026";

    private static String row(String page, String code) {
        return Reading.of(page).all("tbody tr").eachText().stream()
                .filter(row -> row.contains(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aListShowsTheJudgedValueWithItsDay() {
        assertThat(Reading.of(LAO_CAI + "/chi-tieu").all("tbody tr").eachText())
                .filteredOn(row -> row.contains("59,6"))
                .hasSize(2)
                .allMatch(row -> row.contains("59,6 % (đến 30/06/2025)") && !row.contains("61,37"));
    }

    @Test
    void aNewerValueThatWasNotJudgedStandsBesideItWithTheReason() {
        assertThat(row(LAO_CAI + "/chi-tieu", "95,3"))
                .contains("chưa có số liệu dùng được")
                .contains("Số liệu khác: > 95,3 % (đến 15/10/2025), không dùng: địa giới khác");
    }

    @Test
    void theFileHasTheUnitTheKindAndTheDayOfTheValue() {
        List<String> lines = PortalUnderTest.get(LAO_CAI + "/chi-tieu.csv?bang=chi-tieu")
                .body()
                .lines()
                .toList();
        assertThat(lines.getFirst())
                .contains("Số liệu dùng để đánh giá")
                .endsWith("Đơn vị của số liệu,Ký hiệu,Loại số liệu,Phân loại,\"Số liệu mới hơn, không dùng\","
                        + "Thời điểm của số liệu mới hơn,Đơn vị của số liệu mới hơn,Vì sao không dùng,"
                        + "Bản dịch tiếng Anh không chính thức");
        assertThat(lines)
                .anyMatch(line -> line.contains(",59.6,")
                        && line.contains(",2025-06-30,")
                        && line.endsWith(",%,,nguồn thứ cấp (báo chí…),,,,,,forest cover stable at the level of 60%"));
        assertThat(lines)
                .as("provisional verdicts say so in the file")
                .filteredOn(line -> line.contains(",59.6,"))
                .hasSize(2)
                .allMatch(line -> line.contains(",tạm tính,"));
        assertThat(lines).anyMatch(line -> line.contains(",95.3,2025-10-15,%,không dùng: địa giới khác,"));
    }

    @Test
    void aValueHasTheUnitThatItIsMeasuredInAndNotThatOfThePromise() {
        assertThat(PortalUnderTest.get(SAMPLE + "/chi-tieu.csv?bang=chi-tieu")
                        .body()
                        .lines())
                .anyMatch(line -> line.contains(",10.60,") && line.contains(",triệu đồng/tấn,,sơ bộ,"))
                .anyMatch(line -> line.contains(",49.2,") && line.contains(",tấn CO2 tương đương/tỷ đồng,,sơ bộ,"))
                .anyMatch(line -> line.contains(",%,,sơ bộ,Đô thị loại II trở lên,"))
                .anyMatch(line -> line.contains(",%,≈,nguồn thứ cấp (báo chí…),Các đô thị còn lại,"));
    }

    @Test
    void anEnglishListHasEnglishUnits() {
        String list = Reading.of("/en/ke-hoach/tinh-minh-hoa-2026/chi-tieu").text();
        assertThat(list).contains("10.60 million VND/tonne", "12 kilns").doesNotContain("triệu đồng/tấn", "12 lò");
    }

    @Test
    void beyondTwiceThePaceNeededNoRatioIsBoastedAndProvisionalIsSaid() {
        assertThat(Reading.of(LAO_CAI + "/chi-tieu/II.2.b-2050-4").text())
                .contains("tốc độ thực tế nhanh hơn hai lần tốc độ cần có", "Kết luận tạm tính", "R = 3,32.")
                .doesNotContain("3,32 lần");
        assertThat(Reading.of("/en/ke-hoach/lao-cai-2021-2030/chi-tieu/II.2.b-2050-4")
                        .text())
                .contains("the actual pace is more than twice the pace needed", "This is provisional")
                .doesNotContain("3.32 times");
        assertThat(Reading.of("/vi").text()).contains("cùng một chỉ số; tạm tính: 2)");
    }

    @Test
    void aMomentInAFileIsThatOfVietnamToTheSecond() {
        for (String file : List.of("/chi-tieu/II.2.b-2030-4.csv?bang=lich-su", ".csv?bang=thay-doi")) {
            assertThat(PortalUnderTest.get(LAO_CAI + file).body())
                    .as(file)
                    .containsPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+07:00")
                    .doesNotContainPattern("T\\d\\d:\\d\\d:\\d\\d[.\\d]*Z");
        }
    }

    @Test
    void aYesOrNoAndStepsAreWords() {
        assertThat(row(SAMPLE + "/chi-tieu", "Diễn đàn")).contains("có (").doesNotContain(" 1 (");
        assertThat(Reading.of(SAMPLE).at("moi-nhat").text()).doesNotContain(" 1 bước");
        assertThat(Reading.of(SAMPLE + "/chi-tieu/II.2.c-2").text())
                .contains("Giá trị mới nhất: có (năm 2025)", "Giá trị: có; Thời điểm: 2025")
                .doesNotContain("Giá trị mới nhất: 1", "Giá trị: 1");
        assertThat(lines(SAMPLE + "/chi-tieu.csv?bang=chi-tieu"))
                .filteredOn(line -> line.contains("Diễn đàn"))
                .singleElement()
                .asString()
                .contains(",Đã đạt,có,II.2.c,");
        assertThat(lines(SAMPLE + ".csv?bang=moi-nhat"))
                .anyMatch(line -> line.startsWith("Diễn đàn doanh nghiệp xanh hằng năm,có,2025,"))
                .anyMatch(line -> line.startsWith("Nước thải khu công nghiệp bảo đảm quy chuẩn,không,2025,"));
        assertThat(lines("/vi/chi-so/mau-tourism-scheme.csv?bang=so-lieu"))
                .anyMatch(line -> line.startsWith("2024,xong 2 bước,"))
                .noneMatch(line -> line.matches("\\d{4},\\d+,.*"));
        assertThat(lines("/en/ke-hoach/tinh-minh-hoa-2026/chi-tieu/II.2.c-2.csv?bang=so-lieu"))
                .anyMatch(line -> line.startsWith("2025,yes,"))
                .noneMatch(line -> line.startsWith("2025,1,"));
        assertThat(lines("/vi/chi-so/mau-forum.csv?bang=so-lieu"))
                .filteredOn(line -> line.startsWith("20"))
                .allMatch(line -> line.matches("\\d{4},(có|không),.*"));
    }

    private static List<String> lines(String file) {
        return PortalUnderTest.get(file).body().lines().toList();
    }

    @Test
    void theNewestValuesSayOfWhichClassTheyAre() {
        assertThat(PortalUnderTest.get(SAMPLE + ".csv?bang=moi-nhat")
                        .body()
                        .lines()
                        .findFirst())
                .get()
                .asString()
                .endsWith("Liên kết nguồn,Phân loại");
        assertThat(lines("/vi/chi-so/mau-wastewater.csv?bang=so-lieu"))
                .as("two of one year and area are of two classes")
                .anyMatch(line -> line.startsWith("2024,38,") && line.contains(",Đô thị loại II trở lên,"))
                .anyMatch(line -> line.startsWith("2024,12,") && line.contains(",Các đô thị còn lại,≈,"));
        assertThat(Reading.of(SAMPLE).at("moi-nhat").text()).contains("Đô thị loại II trở lên");
    }

    @Test
    void thePageOfATargetSaysWhichValueIsJudgedAndWhyTheNewestIsNot() {
        assertThat(Reading.of(LAO_CAI + "/chi-tieu/II.2.c-2030-1").at("do-tuoi").text())
                .contains("Số liệu mới nhất: đến 15/10/2025 (không dùng: địa giới khác).");
        assertThat(Reading.of(LAO_CAI + "/chi-tieu/II.2.b-2030-4").at("do-tuoi").text())
                .contains("Số liệu dùng để đánh giá: đến 30/06/2025.");
    }
}
