package greenplan.ui.page;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.PageQuery;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Formats;
import greenplan.ui.language.Voice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The foot of every public page: its query, who runs the portal, the pages about the portal. */
class Foot {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Voice voice;
    private final PortalSettings settings;

    Foot(Voice voice, PortalSettings settings) {
        this.voice = voice;
        this.settings = settings;
    }

    /** @param made the page says when it was made, because it may be kept */
    Plain of(List<PageQuery> asked, boolean made) {
        var wrap = Markup.element("div", "wrap");
        asked.forEach(query -> wrap.add(query(query)));
        links(wrap);
        wrap.add(theme());
        wrap.add(Markup.p(settings.operator(voice)));
        if (made) {
            wrap.add(made(OffsetDateTime.now(Formats.VIETNAM)));
        }
        var footer = Markup.element("footer", "", wrap);
        footer.addClassName("site");
        return footer;
    }

    private Component made(OffsetDateTime now) {
        var time = Markup.element(
                "time",
                "",
                voice.say("page.made.at", HOUR.format(now), voice.formats().date(now)));
        time.with("datetime", Formats.moment(now));
        return Markup.element("p", "made", voice.say("page.made") + " ", time);
    }

    private Component query(PageQuery query) {
        String variables = JSON.writeValueAsString(query.variables());
        String href = "/graphiql?query=" + encoded(query.document()) + "&variables=" + encoded(variables);
        var details = Markup.details(
                voice.say("page.query"),
                Markup.p(voice.say("page.query.why")),
                code(query.document(), voice.say("page.query.document")),
                code(variables, voice.say("page.query.variables")),
                Markup.p(Markup.link(voice.say("page.query.try"), href)));
        details.addClassName("query");
        return details;
    }

    private static Component code(String text, String label) {
        var pre = Markup.element("pre", "", Markup.element("code", "", text));
        pre.with("tabindex", "0").with("role", "region").with("aria-label", label);
        return pre;
    }

    private void links(Plain wrap) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("about", voice.paths().about());
        pages.put("glossary", voice.paths().glossary());
        pages.put("method", voice.paths().method());
        pages.put("open-data", voice.paths().openData());
        pages.put("licence", voice.paths().licence());
        pages.put("accessibility", voice.paths().accessibility());
        pages.put("privacy", voice.paths().privacy());
        pages.put("contact", voice.paths().contact());
        var nav = new Plain("nav");
        nav.with("aria-label", voice.say("page.foot"));
        pages.forEach((key, href) -> nav.add(Markup.link(voice.say("page.foot." + key), href)));
        nav.add(Markup.link(voice.say("page.foot.staff"), "/dang-nhap"));
        wrap.add(nav);
    }

    /** Colours of the device, light or dark; {@code theme.js} remembers which, as the medium for which the dark ones count. */
    private Component theme() {
        return Markup.element(
                "fieldset",
                "theme",
                Markup.element("legend", "", voice.say("page.theme")),
                choice("", voice.say("page.theme.device")),
                choice("not all", voice.say("page.theme.light")),
                choice("screen", voice.say("page.theme.dark")));
    }

    private static Component choice(String medium, String words) {
        var radio = Markup.element("input", "");
        radio.with("type", "radio").with("name", "dark").with("value", medium);
        if (medium.isEmpty()) {
            radio.with("checked", "");
        }
        return Markup.element("label", "", radio, " " + words);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
