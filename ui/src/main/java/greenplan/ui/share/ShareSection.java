package greenplan.ui.share;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Formats;
import greenplan.ui.language.Paths;
import greenplan.ui.language.Voice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * How a page is taken along. The buttons wait for a script and are not shown without one; links go where they say, and tell nobody
 * that somebody looked.
 *
 * @param origin scheme and host of the portal; empty when they are not known, and what needs a whole address is left out
 * @param what is cited, without the portal's name
 * @param dated the page can be seen as of a day, which its citation then names
 * @param frame address of the page that gives the snippet for frames
 * @param sheets what else is taken along of this page
 */
public record ShareSection(
        PageRequest request,
        String origin,
        String what,
        boolean dated,
        String frame,
        List<? extends Component> sheets,
        Voice voice) {

    /** The section for the page. */
    public Component section() {
        var acts = Markup.element(
                "p", "share", button("sheet", "share.sheet", ""), button("copy", "share.copy", "share.copied"));
        if (!origin.isEmpty()) {
            acts.add(Markup.outside(
                    voice.say("share.facebook"),
                    "https://www.facebook.com/sharer/sharer.php?u=" + encoded(origin + request.href())));
        }
        acts.add(Markup.link(voice.say("share.frame"), frame));
        sheets.forEach(acts::add);
        var section = Markup.section("chia-se", voice.say("share.title"), acts, cite());
        section.with("data-link", request.href() + request.queryString());
        section.addClassName("no-print");
        return section;
    }

    /** The words to cite, with the address of this day where there is one. */
    private Component cite() {
        LocalDate day = request.day(Paths.DAY).orElse(LocalDate.now(Formats.VIETNAM));
        String address = origin + request.with(Paths.DAY, dated ? day.toString() : "");
        String cited = voice.say(
                "share.cited", what, voice.say("page.portal"), voice.formats().date(day), address);
        return Markup.details(
                voice.say("share.cite"),
                Markup.element("p", "cited", cited),
                Markup.element("p", "share", button("cite", "share.cite.copy", "share.copied")),
                Markup.note(voice.say(dated ? "share.cite.note" : "share.cite.changes")));
    }

    private Plain button(String name, String key, String done) {
        var button = Markup.element("button", "button", voice.say(key));
        button.with("type", "button").with("name", name);
        if (!done.isEmpty()) {
            button.with("data-done", voice.say(done));
        }
        return button;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
