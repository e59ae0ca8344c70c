package greenplan.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class VisitorRequestTests {

    private static PortalSettings settings(@Nullable String baseUrl) {
        return new PortalSettings(
                null,
                null,
                null,
                "CC BY 4.0",
                "https://creativecommons.org/licenses/by/4.0/",
                baseUrl == null ? null : URI.create(baseUrl));
    }

    @Test
    void absoluteAddressesFollowThePortAndNoHeaderUntilTheOperatorNamesOne() {
        var http = new MockHttpServletRequest("GET", "/sitemap.xml");
        http.setLocalPort(8123);
        http.addHeader("Host", "evil.example");
        assertThat(VisitorRequest.of(http).origin(settings(null))).isEqualTo("http://localhost:8123");
        assertThat(VisitorRequest.of(http).origin(settings("https://xanh.example/")))
                .isEqualTo("https://xanh.example");
    }
}
