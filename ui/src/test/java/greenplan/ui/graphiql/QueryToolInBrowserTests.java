package greenplan.ui.graphiql;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class QueryToolInBrowserTests {

    @Test
    void theQueryOfAPageRunsInTheToolAndAsksNobodyElse() {
        var page = Jsoup.parse(PortalUnderTest.get("/vi/ke-hoach/lao-cai-2021-2030/chi-tieu/II.2.b-2030-4")
                .body());
        String tool = page.select("footer.site details a[href^=/graphiql]").attr("href");
        try (var visit = PortalUnderTest.open(tool)) {
            visit.page().click("button.graphiql-execute-button");
            visit.page()
                    .locator(".result-window")
                    .getByText("ổn định ở mức 60%")
                    .first()
                    .waitFor();
            assertThat(visit.page().innerText(".result-window")).contains("target");
            visit.asksNobodyElse();
        }
    }
}
