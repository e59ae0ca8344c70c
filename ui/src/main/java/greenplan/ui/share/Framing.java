package greenplan.ui.share;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import greenplan.ui.element.Markup;
import greenplan.ui.html.H1;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Formats;
import greenplan.ui.language.Language;
import greenplan.ui.language.Paths;
import greenplan.ui.language.TakenPaths;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * What one puts into a page of one's own to show a part of the portal there: the snippet in each language, and how it looks.
 *
 * @param named what is shown
 * @param address where it is had for frames, from the addresses of what is taken along
 * @param height of the frame in CSS pixels
 * @param origin scheme and host of the portal; empty when they are not known
 */
public record Framing(String named, Function<TakenPaths, String> address, int height, String origin, Voice voice) {

    private static final String SNIPPET =
            "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"%d\" loading=\"lazy\" style=\"border:1px solid #dcdfd4\"></iframe>";

    /** Title of the page that gives the snippet. */
    public String title() {
        return voice.say("share.framing.title", named);
    }

    /** What that page is for, in a sentence. */
    public String lead() {
        return voice.say("share.framing.lead");
    }

    /** Fills the page. */
    public void into(HasComponents page) {
        page.add(new H1(title()), Markup.p(lead()));
        if (origin.isEmpty()) {
            page.add(Markup.element("p", "as-of", voice.say("share.framing.no-origin")));
        }
        for (Language language : Language.values()) {
            page.add(
                    Markup.element("h2", "", voice.say("share.framing." + language.code())),
                    code(
                            language,
                            SNIPPET.formatted(
                                    origin + address.apply(new TakenPaths(new Paths(language))),
                                    named.replace("\"", "&quot;"),
                                    height)));
        }
        var shown = Markup.element("iframe", "preview");
        shown.with("src", address.apply(voice.taken()))
                .with("title", named)
                .with("height", String.valueOf(height))
                .with("loading", "lazy");
        page.add(Markup.section("xem-thu", voice.say("share.framing.preview"), shown));
    }

    /** The last line of what stands in pages of others: whose it is, as of which day, and the way to the page itself. */
    public static Component source(String page, Voice voice) {
        String day = voice.formats().date(LocalDate.now(Formats.VIETNAM));
        return Markup.note(Markup.link(voice.say("share.framing.source", voice.say("page.portal"), day), page));
    }

    private Plain code(Language language, String snippet) {
        var pre = Markup.element("pre", "", Markup.element("code", "", snippet));
        pre.with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", voice.say("share.framing.code", voice.say("share.framing." + language.code())));
        return pre;
    }
}
