package greenplan.ui.page;

import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.SearchForm;
import greenplan.ui.html.Anchor;
import greenplan.ui.html.Div;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.util.LinkedHashMap;
import java.util.Map;

/** The head of every public page: whose portal it is, its sections, search, the other language. */
class Head {

    private final Voice voice;

    Head(Voice voice) {
        this.voice = voice;
    }

    Plain of(PageRequest request) {
        var brand = Markup.link(voice.say("page.portal"), voice.paths().home());
        brand.addClassName("brand");
        var nav = new Plain("nav");
        nav.with("aria-label", voice.say("page.nav"));
        sections().forEach((key, href) -> nav.add(section(voice.say("page.nav." + key), href, request)));
        var other = voice.language().other();
        var language = Markup.link(voice.say("page.other"), request.hrefIn(other) + request.queryString());
        language.with("lang", other.code()).with("hreflang", other.code());
        language.addClassName("language");
        var menu = Markup.details(voice.say("page.menu"), folded(nav, language, request));
        menu.addClassName("menu");
        var wrap = new Div(brand, menu);
        wrap.addClassName("wrap");
        var header = Markup.element("header", "", wrap);
        header.addClassName("top");
        return header;
    }

    /** What a phone folds away. A page that is about searching has its own, larger box. */
    private Div folded(Plain nav, Anchor language, PageRequest request) {
        var folded = new Div(nav);
        folded.addClassName("folded");
        boolean hasABox = request.href().equals(voice.paths().home())
                || request.href().equals(voice.paths().search());
        if (!hasABox) {
            folded.add(
                    SearchForm.of(voice, SearchForm.HEADER, request.query("q").orElse("")));
        }
        folded.add(language);
        return folded;
    }

    private Map<String, String> sections() {
        var sections = new LinkedHashMap<String, String>();
        sections.put("home", voice.paths().home());
        sections.put("plans", voice.paths().plans());
        sections.put("indicators", voice.paths().indicators());
        sections.put("compare", voice.paths().compare());
        sections.put("agencies", voice.paths().agencies());
        sections.put("register", voice.paths().register());
        sections.put("method", voice.paths().method());
        return sections;
    }

    private static Anchor section(String text, String href, PageRequest request) {
        var link = Markup.link(text, href);
        boolean within = href.length() > 3 && (request.href() + "/").startsWith(href + "/");
        if (within || request.href().equals(href)) {
            link.with("aria-current", request.href().equals(href) ? "page" : "true");
        }
        return link;
    }
}
