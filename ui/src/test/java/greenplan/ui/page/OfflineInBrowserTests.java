package greenplan.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class OfflineInBrowserTests {

    private static final String PLAN = "/vi/ke-hoach/lao-cai-2021-2030";
    /** A function that waits is done at once for {@code waitForFunction}: so this one looks again by itself. */
    private static final String KEPT = """
            async (wanted) => {
                const number = async (cache) => (await (await caches.open(cache)).keys()).length;
                const end = Date.now() + 30_000;
                while (await number('pages') < wanted || await number('files') < 3) {
                    if (Date.now() > end) throw new Error(`kept: ${await number('pages')} pages, ${await number('files')} files`);
                    await new Promise((look) => setTimeout(look, 50));
                }
            }""";

    @Test
    void whatWasReadIsThereWithoutALineAndSaysHowOldItIs() {
        try (BrowserContext context = PortalUnderTest.openKeeping(PLAN)) {
            Page page = context.pages().getFirst();
            page.evaluate(KEPT, 1);
            page.getByText("Tất cả chỉ tiêu").first().click();
            page.waitForURL("**/chi-tieu");
            page.evaluate(KEPT, 2);
            context.setOffline(true);

            page.goBack();
            page.reload();
            assertThat(page.locator(".offline").innerText())
                    .matches("Không có mạng\\. Đây là trang bạn đã đọc, lưu lúc \\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}\\.");
            assertThat(page.locator("h1").innerText()).contains("Lào Cai đã hứa gì");
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(251, 250, 245)");

            page.navigate(page.url() + "/nhiem-vu");
            assertThat(page.locator("main").innerText()).contains("chưa được đọc trên máy này");
            page.locator("main li a").first().click();
            page.getByText("39 lời hứa").first().waitFor();

            context.setOffline(false);
            page.reload();
            assertThat(page.locator(".offline").count()).isZero();
        }
    }

    /** Nothing of the staff side is kept by a browser that several people use. */
    @Test
    void theStaffSideIsNotKept() {
        try (BrowserContext context = PortalUnderTest.openKeeping("/vi")) {
            Page page = context.pages().getFirst();
            page.evaluate(KEPT, 1);
            page.navigate(page.url().replace("/vi", "/dang-nhap"));
            page.waitForLoadState();
            assertThat(
                            page.evaluate(
                                    "async () => (await (await caches.open('pages')).keys()).map(each => new URL(each.url).pathname).join()"))
                    .isEqualTo("/vi");
        }
    }

    @Test
    void thePortalCanBeInstalled() {
        var manifest = PortalUnderTest.get(
                PortalUnderTest.get("/vi").body().replaceAll("(?s).*<link rel=\"manifest\" href=\"([^\"]+)\".*", "$1"));
        assertThat(manifest.statusCode()).isEqualTo(200);
        assertThat(manifest.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(manifest.body()).contains("\"start_url\": \"/vi\"");
        for (String icon : new String[] {"/portal/icon-192.png", "/portal/icon-512.png", "/favicon.ico"}) {
            assertThat(PortalUnderTest.get(icon).statusCode()).isEqualTo(200);
        }
    }
}
