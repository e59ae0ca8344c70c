package greenplan.ui.audience;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Reading;
import org.junit.jupiter.api.Test;

class AudiencePageTests {

    @Test
    void theOwnerOfAKilnFindsTheTargetTheActionAndWhomToAsk() {
        var page = Reading.of("/vi/danh-cho/doanh-nghiep?tinh=lai-chau&nganh=xay-dung");
        assertThat(page.text())
                .contains("Loại bỏ các cơ sở sản xuất gạch đất nung thủ công", "khuyến khích sản xuất gạch không nung")
                .contains("Thời gian của kế hoạch này đã hết ngày 31/12/2020", "Hỏi ai:")
                .doesNotContain("Rừng");
        assertThat(page.all("#lai-chau-2012 a[href^='/vi/co-quan/lai-chau/']")).isNotEmpty();
    }

    @Test
    void communitiesFindWhatIsPromisedToThem() {
        assertThat(Reading.of("/vi/danh-cho/cong-dong?tinh=lao-cai").text())
                .contains("Đến năm 2030, mọi người dân ở đô thị đều phải có nước sạch.", "ban biên tập đọc");
        assertThat(Reading.of("/en/danh-cho/cong-dong?tinh=lao-cai").text())
                .contains("everybody in towns is to be supplied");
    }

    @Test
    void theTableHoldsWhatThePageShows() {
        String csv = PortalUnderTest.get("/vi/danh-cho/doanh-nghiep.csv?tinh=lai-chau&nganh=khai-khoang")
                .body();
        assertThat(csv).contains("IV.5-2020-1", "IV.5(1)").doesNotContain("lao-cai-2021-2030");
    }

    @Test
    void whoIsNotThereIsNotFoundAndAWrongTradeNamesTheRightOnes() {
        assertThat(PortalUnderTest.get("/vi/danh-cho/ai-do").statusCode()).isEqualTo(404);
        var wrong = PortalUnderTest.get("/vi/danh-cho/doanh-nghiep?nganh=phep-thuat");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("phep-thuat", "van-tai");
    }

    @Test
    void actionsAndMeasuresAreFilteredAndExportedAlike() {
        String path = "/vi/ke-hoach/lai-chau-2012/hoat-dong";
        assertThat(Reading.of(path).text()).contains("Hiển thị 76/76 hoạt động, giải pháp.");
        var kilns = Reading.of(path + "?chua=GACH+dat+nung");
        assertThat(kilns.text()).contains("Hiển thị 1/76", "Loại bỏ các cơ sở sản xuất gạch đất nung thủ công");
        assertThat(PortalUnderTest.get(path + ".csv?lien-quan=enterprises&nganh=khai-khoang")
                        .body())
                .contains("IV.5(1)", "Khai khoáng")
                .doesNotContain("IV.12(1)");
        assertThat(PortalUnderTest.get(path + "?linh-vuc=phep").statusCode()).isEqualTo(400);
    }
}
