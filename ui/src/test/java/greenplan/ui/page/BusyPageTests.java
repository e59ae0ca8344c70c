package greenplan.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BusyPageTests {

    @ParameterizedTest
    @CsvSource({
        "/vi/ke-hoach/lao-cai-2021-2030, en, vi, chờ vài giây",
        "/en/ke-hoach/lao-cai-2021-2030, vi, en, wait a few seconds",
        "/dang-nhap, en, en, wait a few seconds",
        "/noi-bo, , vi, chờ vài giây"
    })
    void whoeverCannotBeLetInReadsInTheShellAndInTheirLanguageToComeBack(
            String path, String accepted, String language, String words) throws IOException {
        var request = new MockHttpServletRequest("GET", path);
        if (accepted != null) {
            request.addHeader("Accept-Language", accepted);
        }
        var response = new MockHttpServletResponse();
        PortalUnderTest.part(BusyPage.class).handleRequest(request, response);
        var page = Jsoup.parse(response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("#first-paint header.top nav a")).isNotEmpty();
        assertThat(page.expectFirst("main").text()).contains(words);
        assertThat(page.select("link[rel=stylesheet]")).isNotEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("script, template")).isEmpty();
        assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'self'");
    }
}
