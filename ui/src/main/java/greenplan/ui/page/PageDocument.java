package greenplan.ui.page;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.PageRequest;
import greenplan.ui.language.Language;
import greenplan.ui.language.Paths;
import greenplan.ui.language.VietnameseWords;
import greenplan.ui.language.Voice;
import greenplan.ui.share.Pictures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The whole document of a public page: what is told about it in the head, and the page itself, ready to read. */
final class PageDocument {

    /**
     * The only script that runs by itself. It adds the portal's own, which the policy then trusts, and before anything is painted puts right
     * when the dark colours count, if the reader chose.
     */
    private static final String LOADER =
            "{const m=document.currentScript,s=document.createElement('script');Object.assign(s.dataset,m.dataset);"
                    + "s.src=m.dataset.portal;document.head.append(s);"
                    + "try{const d=localStorage.getItem('dark');if(d)document.querySelector('link[data-dark]').media=d}catch{}}";

    /** For what the dark colours count until the reader chooses; never for paper. */
    private static final String DARK = "screen and (prefers-color-scheme: dark)";

    /** The content security policy of every page: nothing runs but the loader, and what it loads. */
    static final String POLICY = ContentSecurity.forPage(Assets.hash(LOADER));

    private static final List<String> STYLES = List.of("portal.css", "answer.css");

    private static final List<String> PRELOADED =
            List.of("fonts/be-vietnam-pro-latin-400-normal.woff2", "fonts/be-vietnam-pro-vietnamese-400-normal.woff2");

    private PageDocument() {}

    /**
     * @param origin scheme and host of the portal; empty when they are not known, and nothing is said of canonical addresses
     * @return HTML
     */
    static String of(Rendering rendering, String origin) {
        var voice = Voice.of(rendering.request().language());
        Document document = begun(rendering.page().title(), voice);
        Element head = document.head();
        meta(head, "description", rendering.page().description());
        if (rendering.status() != 200 || !rendering.page().indexed()) {
            meta(head, "robots", "noindex");
        } else if (!origin.isEmpty()) {
            canonical(head, rendering, origin);
        }
        openGraph(head, rendering, voice, origin);
        meta(head, "twitter:card", origin.isEmpty() ? "" : "summary_large_image");
        if (rendering.page().framed()) {
            // A page of the portal does not open in a frame of others.
            head.appendElement("base").attr("target", "_blank");
        }
        links(head);
        installable(head, voice);
        JsonLd.add(head, rendering, voice, origin);
        loader(head)
                .attr("data-suggest", Assets.address("suggest.js"))
                .attr("data-share", Assets.address("sharing.js"));
        return ended(document, rendering.view());
    }

    /** A document without anything in it yet, in the language of its reader. */
    static Document begun(String title, Voice voice) {
        Document document = Document.createShell("");
        document.prependChild(new DocumentType("html", "", ""));
        document.outputSettings().prettyPrint(false);
        document.expectFirst("html").attr("lang", voice.language().code());
        Element head = document.head();
        head.appendElement("meta").attr("charset", "UTF-8");
        meta(head, "viewport", "width=device-width, initial-scale=1");
        document.title(Shell.title(title, voice));
        meta(head, "theme-color", "#0f5a3c");
        return document;
    }

    /** Lets the portal's script run; what else it may load is named by attributes of the element that is returned. */
    static Element loader(Element head) {
        return head.appendElement("script")
                .attr("data-portal", Assets.address("portal.js"))
                .attr("data-theme", Assets.address("theme.js"))
                .appendChild(new DataNode(LOADER));
    }

    /** The whole document as HTML, with the page in it. */
    static String ended(Document document, Component page) {
        Element whole = document.body()
                .appendElement("div")
                .attr("id", "first-paint")
                .html(page.getElement().getOuterHTML());
        if (!document.expectFirst("html").attr("lang").equals(Language.VI.code())) {
            VietnameseWords.mark(whole);
        }
        return document.outerHtml();
    }

    private static void canonical(Element head, Rendering rendering, String origin) {
        var request = rendering.request();
        var kept = new LinkedHashMap<>(request.query());
        kept.keySet().retainAll(rendering.page().keep());
        var clean = new PageRequest(request.language(), request.path(), Map.of(), kept, false);
        head.appendElement("link").attr("rel", "canonical").attr("href", origin + clean.href() + clean.queryString());
        for (Language language : Language.values()) {
            alternate(head, language.code(), origin + clean.hrefIn(language) + clean.queryString());
        }
        alternate(head, "x-default", origin + clean.hrefIn(Language.VI) + clean.queryString());
    }

    private static void alternate(Element head, String language, String href) {
        head.appendElement("link")
                .attr("rel", "alternate")
                .attr("hreflang", language)
                .attr("href", href);
    }

    private static void openGraph(Element head, Rendering rendering, Voice voice, String origin) {
        var tags = new LinkedHashMap<String, String>();
        tags.put("og:title", rendering.page().title());
        tags.put("og:description", rendering.page().description());
        tags.put("og:type", "website");
        if (!origin.isEmpty()) {
            tags.put("og:url", origin + rendering.request().href());
        }
        tags.putAll(picture(rendering, origin));
        tags.put("og:site_name", voice.say("page.portal"));
        tags.put("og:locale", voice.language() == Language.VI ? "vi_VN" : "en");
        tags.forEach((name, value) ->
                head.appendElement("meta").attr("property", name).attr("content", value));
    }

    /** The picture that is shown where a page is shared; its address has to be a whole one. */
    private static Map<String, String> picture(Rendering rendering, String origin) {
        if (origin.isEmpty() || rendering.status() != 200 || rendering.page().framed()) {
            return Map.of();
        }
        var request = rendering.request();
        var day = request.query(Paths.DAY)
                .map(each -> "?" + Paths.DAY + "=" + each)
                .orElse("");
        var tags = new LinkedHashMap<String, String>();
        tags.put("og:image", origin + request.href() + FileKind.PNG.suffix() + day);
        tags.put("og:image:type", "image/png");
        tags.put("og:image:width", String.valueOf(Pictures.WIDTH));
        tags.put("og:image:height", String.valueOf(Pictures.HEIGHT));
        tags.put("og:image:alt", rendering.page().description());
        return tags;
    }

    private static void links(Element head) {
        // The style first: nothing is painted without it, and on a slow line the first connection is the only one that
        // stands.
        styles(head, STYLES);
        PRELOADED.forEach(font -> head.appendElement("link")
                .attr("rel", "preload")
                .attr("as", "font")
                .attr("type", "font/woff2")
                .attr("crossorigin", "")
                .attr("fetchpriority", "low")
                .attr("href", "/portal/" + font));
        icon(head);
    }

    /** The portal can be put among the programs of a device, and reads there without a line what was read before: {@code offline.js}. */
    private static void installable(Element head, Voice voice) {
        head.appendElement("link")
                .attr("rel", "manifest")
                .attr("href", Assets.address("manifest-" + voice.language().code() + ".json"));
        head.appendElement("link").attr("rel", "apple-touch-icon").attr("href", Assets.address("icon-192.png"));
    }

    /** The styles, and the colours for the dark. */
    static void styles(Element head, List<String> files) {
        files.forEach(
                file -> head.appendElement("link").attr("rel", "stylesheet").attr("href", Assets.address(file)));
        head.appendElement("link")
                .attr("rel", "stylesheet")
                .attr("media", DARK)
                .attr("data-dark", DARK)
                .attr("href", Assets.address("dark.css"));
    }

    static void icon(Element head) {
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", Assets.address("icon.svg"));
    }

    static void meta(Element head, String name, String content) {
        if (!content.isEmpty()) {
            head.appendElement("meta").attr("name", name).attr("content", content);
        }
    }
}
