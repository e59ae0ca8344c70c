package greenplan.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Walks through the portal as a reader without scripts does: from home, from the fictional province, and from the sitemap,
 * along every link, in both languages. Of pages that differ only in their query, a few are opened, and of a table one format.
 */
@Order(1)
class SiteTests {

    private static final String FILE = "[^?]*\\.(csv|xlsx|svg|png|pdf)([?].*)?";
    private static final int MOST = 900;
    private static final int VARIANTS = 1;
    private static final List<String> SPOKEN = List.of("alt", "aria-label", "placeholder", "title");
    private static final Pattern VIETNAMESE = Pattern.compile(
            "(?<!\\p{L})(?=\\p{Ll})\\p{L}*[đăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]");
    private static final Pattern BOUND =
            Pattern.compile("(chậm nhất )?(từ|đến hết)( ngày)? (27/02|28/02|13/04|14/04)/2025");
    private static final List<String> BROKEN = new ArrayList<>();
    private static final Map<String, Document> SITE = walk();

    @Test
    void everyLinkLeadsToAPage() {
        assertThat(SITE).as("pages").hasSizeBetween(150, MOST);
        assertThat(BROKEN).isEmpty();
    }

    @Test
    void everyAnchorIsThere() {
        var missing = new TreeSet<String>();
        SITE.forEach((address, page) -> links(page)
                .filter(href -> href.contains("#"))
                .forEach(href -> {
                    Document target = SITE.get(withoutFragment(href));
                    String id = URLDecoder.decode(
                            href.substring(href.indexOf('#') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
                    if (target != null && target.getElementById(id) == null) {
                        missing.add(href.replaceFirst("\\?[^#]*", "?…") + " on " + address);
                    }
                }));
        assertThat(missing).isEmpty();
    }

    @Test
    void noTwoPagesOfALanguageShareATitle() {
        var owners = new HashMap<String, TreeSet<String>>();
        SITE.forEach((address, page) -> owners.computeIfAbsent(
                        address.substring(0, 3) + " " + page.title(), title -> new TreeSet<>())
                .add(address.replaceFirst("\\?.*", "")));
        owners.values().removeIf(pages -> pages.size() < 2);
        assertThat(owners).isEmpty();
    }

    @Test
    void everyPageSaysItsLanguage() {
        assertThat(SITE)
                .allSatisfy((address, page) ->
                        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(address.substring(1, 3)));
    }

    /** Names of persons and places, which begin with a capital, may stand in an English sentence. */
    @Test
    void noVietnameseWordOfAnEnglishPageIsLeftUnmarked() {
        var unmarked = new TreeSet<String>();
        SITE.forEach((address, page) -> {
            if (address.startsWith("/en")) {
                Element copy = page.expectFirst("#first-paint").clone();
                copy.select("[lang=vi], code, pre, script, svg title, svg desc").remove();
                Stream.concat(
                                copy.getAllElements().stream()
                                        .flatMap(each -> each.textNodes().stream())
                                        .map(TextNode::text),
                                copy.getAllElements().stream()
                                        .flatMap(each -> SPOKEN.stream().map(each::attr)))
                        .filter(text -> VIETNAMESE.matcher(text).find())
                        .forEach(text -> unmarked.add(text + " on " + address));
            }
        });
        assertThat(unmarked).isEmpty();
        assertThat(SITE.values().stream().flatMap(page -> page.select("html[lang=en] a.outside[lang=vi]").stream()))
                .as("titles of sources")
                .isNotEmpty();
    }

    /** Lào Cai's departments were reorganised by these days; nobody knows on which. */
    @Test
    void aDayThatIsABoundIsNowhereToldAsIfItWereKnown() {
        var sure = new TreeSet<String>();
        var bounds = new TreeSet<String>();
        SITE.forEach((address, page) -> {
            if (address.contains("lao-cai")) {
                BOUND.matcher(page.expectFirst("#first-paint").text())
                        .results()
                        .forEach(said -> (said.group(1) == null ? sure : bounds).add(said.group() + " on " + address));
            }
        });
        assertThat(sure).isEmpty();
        assertThat(bounds).hasSizeGreaterThan(10);
    }

    @Test
    void everyPageHasOneHeadingOfTheFirstLevelAndNoIdTwice() {
        assertThat(SITE).allSatisfy((address, page) -> {
            assertThat(page.select("#first-paint h1")).hasSize(1);
            List<String> ids =
                    page.select("#first-paint [id]").stream().map(Element::id).toList();
            assertThat(ids).doesNotHaveDuplicates();
        });
    }

    private static Map<String, Document> walk() {
        var site = new LinkedHashMap<String, Document>();
        var ahead = new ArrayDeque<>(starts());
        var known = new TreeSet<>(ahead);
        var variants = new HashMap<String, Integer>();
        var files = new TreeSet<String>();
        while (!ahead.isEmpty() && site.size() < MOST) {
            String address = ahead.remove();
            var response = PortalUnderTest.get(address);
            if (response.statusCode() != 200) {
                BROKEN.add(response.statusCode() + " " + address);
                continue;
            }
            if (!address.matches("/(vi|en)([/?].*)?") || address.matches(FILE)) {
                continue;
            }
            Document page = Jsoup.parse(response.body());
            site.put(address, page);
            inOneFormat(links(page).map(SiteTests::withoutFragment).filter(next -> next.startsWith("/")), files)
                    .forEach(next -> {
                        boolean few = !next.contains("?")
                                || variants.merge(next.replaceFirst("\\?.*", ""), 1, Integer::sum) <= VARIANTS;
                        boolean foreign =
                                next.startsWith("/graphiql") || (next.startsWith("/en") && next.matches(FILE));
                        if (few && !foreign && known.add(next)) {
                            ahead.add(next);
                        }
                    });
        }
        return site;
    }

    /** Of a table or chart that is had in several formats one is opened: by its name, so that each format has its share. */
    private static Stream<String> inOneFormat(Stream<String> links, Set<String> opened) {
        Map<String, List<String>> formats =
                links.distinct().collect(groupingBy(SiteTests::withoutFormat, LinkedHashMap::new, toList()));
        return formats.entrySet().stream()
                .filter(each -> !each.getValue().getFirst().matches(FILE) || opened.add(each.getKey()))
                .map(each -> each.getValue()
                        .get(Math.floorMod(
                                each.getKey().hashCode(), each.getValue().size())));
    }

    /** What all formats of a table have in common, which is no address of a page; the address of what is no file. */
    private static String withoutFormat(String address) {
        return address.matches(FILE) ? address.replaceFirst("\\.(csv|xlsx|svg|png)(?=$|[?])", ".*") : address;
    }

    private static Set<String> starts() {
        var starts = new TreeSet<>(Set.of("/vi", "/en", "/vi/tinh/minh-hoa", "/en/tinh/minh-hoa"));
        var sitemap = PortalUnderTest.get("/sitemap.xml");
        if (sitemap.statusCode() == 200) {
            Jsoup.parse(sitemap.body(), "", Parser.xmlParser()).select("loc").stream()
                    .map(Element::text)
                    .map(place -> place.replaceFirst("https?://[^/]+", ""))
                    .forEach(starts::add);
        }
        return starts;
    }

    private static Stream<String> links(Document page) {
        return page.select("#first-paint a[href]").stream()
                .map(link -> link.attr("href"))
                .filter(href -> href.startsWith("/"));
    }

    private static String withoutFragment(String href) {
        return href.replaceFirst("#.*", "");
    }
}
