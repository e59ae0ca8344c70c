package greenplan.ui.page;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.Html;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Language;
import greenplan.ui.language.Paths;
import greenplan.ui.language.Voice;
import greenplan.ui.share.Pictures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private PageDocument() {}

    /**
     * @param origin scheme and host of the portal; empty when they are not known, and nothing is said of canonical addresses
     * @return HTML
     */
    static String of(Rendering rendering, String origin) {
        var voice = Voice.of(rendering.request().language());
        Plain head = begun(rendering.page().title(), voice);
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
            head.add(new Plain("base").with("target", "_blank"));
        }
        links(head);
        installable(head, voice);
        JsonLd.add(head, rendering, voice, origin);
        head.add(loader().with("data-suggest", Assets.address("suggest.js"))
                .with("data-share", Assets.address("sharing.js")));
        return ended(head, rendering.view(), voice);
    }

    /** The head of a document with what each has. */
    static Plain begun(String title, Voice voice) {
        var head = new Plain("head");
        head.add(
                new Plain("meta").with("charset", "UTF-8"),
                meta("viewport", "width=device-width, initial-scale=1"),
                Markup.element("title", "", Shell.title(title, voice)),
                meta("theme-color", "#0f5a3c"));
        return head;
    }

    /** Lets the portal's script run; what else it may load is named by attributes of the element. */
    static Plain loader() {
        var script = new Plain("script");
        script.setMarkup(LOADER);
        return script.with("data-portal", Assets.address("portal.js")).with("data-theme", Assets.address("theme.js"));
    }

    /** The whole document as HTML, with the page in it. */
    static String ended(Plain head, Component page, Voice voice) {
        return Html.document(head, "first-paint", page, voice.language());
    }

    private static void canonical(Plain head, Rendering rendering, String origin) {
        var request = rendering.request();
        var kept = new LinkedHashMap<>(request.query());
        kept.keySet().retainAll(rendering.page().keep());
        var clean = new PageRequest(request.language(), request.path(), Map.of(), kept, false);
        head.add(link("canonical", origin + clean.href() + clean.queryString()));
        for (Language language : Language.values()) {
            alternate(head, language.code(), origin + clean.hrefIn(language) + clean.queryString());
        }
        alternate(head, "x-default", origin + clean.hrefIn(Language.VI) + clean.queryString());
    }

    private static void alternate(Plain head, String language, String href) {
        head.add(link("alternate", href).with("hreflang", language));
    }

    private static void openGraph(Plain head, Rendering rendering, Voice voice, String origin) {
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
                head.add(new Plain("meta").with("property", name).with("content", value)));
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

    private static void links(Plain head) {
        // The style first: nothing is painted without it, and on a slow line the first connection is the only one that
        // stands. Fonts are not asked for ahead: words are painted with letters as wide as theirs, and none takes the
        // line from the style.
        styles(head, STYLES);
        icon(head);
    }

    /** The portal can be put among the programs of a device, and reads there without a line what was read before: {@code offline.js}. */
    private static void installable(Plain head, Voice voice) {
        head.add(
                link("manifest", Assets.address("manifest-" + voice.language().code() + ".json")),
                link("apple-touch-icon", Assets.address("icon-192.png")));
    }

    /** The styles, and the colours for the dark. */
    static void styles(Plain head, List<String> files) {
        files.forEach(file -> head.add(link("stylesheet", Assets.address(file))));
        head.add(link("stylesheet", Assets.address("dark.css"))
                .with("media", DARK)
                .with("data-dark", DARK));
    }

    static void icon(Plain head) {
        head.add(link("icon", Assets.address("icon.svg")).with("type", "image/svg+xml"));
    }

    static void meta(Plain head, String name, String content) {
        if (!content.isEmpty()) {
            head.add(meta(name, content));
        }
    }

    private static Plain meta(String name, String content) {
        return new Plain("meta").with("name", name).with("content", content);
    }

    private static Plain link(String kind, String href) {
        return new Plain("link").with("rel", kind).with("href", href);
    }
}
