package greenplan.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class FirstPaintTests {

    private static final String TARGET = "/ke-hoach/lao-cai-2021-2030/chi-tieu/II.2.b-2030-4";

    @Test
    void theFirstResponseHoldsThePageAndNoSession() {
        var response = PortalUnderTest.get("/vi" + TARGET);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(header(response, "Cache-Control"))
                .isEqualTo("public, max-age=30, stale-while-revalidate=30, stale-if-error=86400");
        assertThat(response.body()).doesNotContain("_csrf\"");
        assertThat(page(response).select("#first-paint main blockquote").text()).contains("ổn định ở mức 60%");
    }

    @Test
    void anUnchangedPageIsNotSentAgain() {
        String tag = header(PortalUnderTest.get("/vi" + TARGET), "ETag");
        var again = PortalUnderTest.get("/vi" + TARGET, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Content-Security-Policy")).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag).matches("\"[\\w-]{22}\"");
    }

    @Test
    void aPageIsMadeOnceAndSaysWhen() {
        for (String language : List.of("vi", "en")) {
            String path = "/" + language + TARGET + "?lan=" + System.nanoTime();
            var first = PortalUnderTest.get(path);
            assertThat(page(first).select("footer.site .made").text())
                    .matches(
                            "(Trang lập lúc \\d\\d:\\d\\d ngày [\\d/]+|Page made at \\d\\d:\\d\\d on .+, Vietnam time)");
            var again = PortalUnderTest.get(path);
            assertThat(again.body()).isEqualTo(first.body());
            for (String name :
                    List.of("ETag", "Content-Type", "Content-Language", "Content-Security-Policy", "X-Frame-Options")) {
                assertThat(header(again, name)).as(name).isNotEmpty().isEqualTo(header(first, name));
            }
        }
    }

    @Test
    void vaadinsBundleIsKeptForGood() throws Exception {
        var bundle = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/VAADIN/webapp/VAADIN/build/indexhtml-*.js");
        assertThat(bundle).isNotEmpty();
        assertThat(header(PortalUnderTest.get("/VAADIN/build/" + bundle[0].getFilename()), "Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void theHeadSaysWhatThePageIs() {
        var page = page(PortalUnderTest.get("/en" + TARGET));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).endsWith("– Green Growth Portal");
        assertThat(page.select("meta[name=description]").attr("content")).contains("ổn định ở mức 60%");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/en" + TARGET);
        assertThat(page.select("link[hreflang=vi]").attr("href")).endsWith("/vi" + TARGET);
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("BreadcrumbList")
                .contains("Dataset");
    }

    @Test
    void whatAVisitorClaimsToBeTheHostIsNotInAnyPage() {
        for (String path : List.of("/vi" + TARGET, "/sitemap.xml", "/robots.txt")) {
            var response = PortalUnderTest.get(path, "X-Forwarded-Host", "evil.example", "X-Forwarded-Port", "6666");
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(response.body()).as(path).doesNotContain("evil.example").doesNotContain("6666");
        }
        var page = page(PortalUnderTest.get("/vi" + TARGET));
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://tangtruongxanh.example/vi" + TARGET);
        assertThat(page.select("meta[property=og:url]").attr("content"))
                .isEqualTo("https://tangtruongxanh.example/vi" + TARGET);
    }

    @Test
    void theTableOfNewestFiguresIsHadAsCsv() {
        assertThat(header(PortalUnderTest.get("/vi/so-lieu-moi.csv"), "Content-Type"))
                .startsWith("text/csv");
    }

    @Test
    void anAddressNotNamedInTheQueryIsNotPartOfTheCanonicalOne() {
        var page = page(PortalUnderTest.get("/vi" + TARGET + "?utm_source=x"));
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/vi" + TARGET);
    }

    @Test
    void anUnknownTargetIsNotFoundAndSaysSoInThePage() {
        var response = PortalUnderTest.get("/vi/ke-hoach/lao-cai-2021-2030/chi-tieu/khong-co");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(page(response).select("main h1").text()).isEqualTo("Không tìm thấy trang này");
        assertThat(page(response).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void anUnknownAddressIsNotFoundInEitherLanguageAndOutsideThem() {
        for (String path : List.of(
                "/vi/khong-co", "/en/khong-co", "/khong-co", "/khong-co.csv", "/khong-co.ico", "/actuator/env")) {
            var response = PortalUnderTest.get(path, "Accept", "text/html");
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(response.headers().allValues("Set-Cookie")).as(path).isEmpty();
            assertThat(response.body()).as(path).doesNotContain("_csrf\"");
            assertThat(page(response).select("#first-paint header.top"))
                    .as(path)
                    .hasSize(1);
        }
    }

    @Test
    void aLinkToWhatIsNotPublicLeadsToThePageThatSaysSo() {
        for (String path : List.of(
                "/files/1",
                "/files/khong-co",
                "/record/changes.csv",
                "/record/changes.jsonl",
                "/record/khong-co",
                "/vi/khong-co.csv",
                "/vi/ke-hoach/khong-co.csv",
                "/vi" + TARGET + ".csv?bang=khong-co")) {
            var response = PortalUnderTest.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(page(response).select("#first-paint header.top"))
                    .as(path)
                    .hasSize(1);
            for (String accepted : List.of("application/json", "image/*", "garbage")) {
                assertThat(PortalUnderTest.get(path, "Accept", accepted).statusCode())
                        .as(path + " as " + accepted)
                        .isBetween(400, 499);
            }
        }
    }

    @Test
    void aProgramIsToldInJsonThatThereIsNothing() {
        for (String path : List.of("/khong-co", "/vi/khong-co", "/record/khong-co", "/files/UmVwb3J0RmlsZTow")) {
            var response = PortalUnderTest.get(path, "Accept", "application/json");
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(header(response, "Content-Type")).as(path).startsWith("application/json");
            assertThat(response.body()).as(path).contains("\"code\":\"NOT_FOUND\"", "\"message\":");
        }
    }

    @Test
    void whoeverElseAnswersAnAddressStillDoes() {
        assertThat(PortalUnderTest.get("/actuator/health").body()).contains("UP");
        assertThat(PortalUnderTest.get("/graphql/schema").body()).contains("type Query");
        assertThat(PortalUnderTest.get("/graphiql").body()).contains("graphiql/page.js");
        assertThat(PortalUnderTest.get("/graphql", "Accept", "text/html").statusCode())
                .isEqualTo(400);
    }

    @Test
    void theRootLeadsToTheBrowsersLanguage() {
        var english = PortalUnderTest.get("/", "Accept-Language", "en-US,en;q=0.8");
        assertThat(english.statusCode()).isEqualTo(302);
        assertThat(header(english, "Location")).isEqualTo("/en");
        assertThat(header(english, "Vary")).contains("Accept-Language");
        assertThat(header(PortalUnderTest.get("/"), "Location")).isEqualTo("/vi");
    }

    @Test
    void markupInAnAddressIsShownAndNotRun() {
        var response = PortalUnderTest.get("/vi/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        assertThat(page(response).select("#first-paint script")).isEmpty();
    }

    @Test
    void nothingRunsButWhatThePolicyNames() {
        var response = PortalUnderTest.get("/vi" + TARGET);
        assertThat(header(response, "Content-Security-Policy"))
                .contains("script-src 'strict-dynamic' 'sha256-", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(response, "Permissions-Policy")).contains("geolocation=()");
    }

    @Test
    void everyLinkOfThePageIsRootRelativeOrSomebodyElses() {
        var links = page(PortalUnderTest.get("/vi" + TARGET))
                .select("#first-paint a[href]")
                .eachAttr("href");
        assertThat(links).isNotEmpty().allMatch(href -> href.startsWith("/") || href.startsWith("http"));
    }

    @Test
    void theFootShowsTheQueryForEverybodyToRepeat() {
        var foot = page(PortalUnderTest.get("/vi" + TARGET)).select("footer.site details");
        assertThat(foot.text()).contains("query Target", "II.2.b-2030-4");
        assertThat(foot.select("a").attr("href")).startsWith("/graphiql?query=query+Target");
    }

    @Test
    void aTableIsHadAsCsv() {
        var page = page(PortalUnderTest.get("/vi" + TARGET));
        String href = page.select("#duong-di a.csv").attr("href");
        var csv = PortalUnderTest.get(href);
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(header(csv, "Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.body()).startsWith("\ufeffThời điểm,Giá trị,").contains("2022-12-31,57.7,chính thức,");
        assertThat(PortalUnderTest.get("/vi" + TARGET + ".csv?bang=khong-co").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSitemapListsRealPagesOnly() {
        var sitemap = PortalUnderTest.get("/sitemap.xml").body();
        assertThat(sitemap).contains("/vi" + TARGET + "</loc>").doesNotContain("minh-hoa");
        assertThat(PortalUnderTest.get("/robots.txt").body())
                .contains("Sitemap: https://tangtruongxanh.example/sitemap.xml");
    }

    @Test
    void cachesKeepStyleAndScriptsForGood() {
        var page = page(PortalUnderTest.get("/vi"));
        var files = Stream.of(
                page.select("link[rel=stylesheet]").attr("href"),
                page.select("script[data-portal]").attr("data-portal"));
        assertThat(files)
                .allSatisfy(file -> assertThat(header(PortalUnderTest.get(file), "Cache-Control"))
                        .contains("immutable"));
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body());
    }
}
