package greenplan.ui.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Anchor;
import greenplan.ui.language.Voice;
import greenplan.ui.language.WorkLanguage;

/** What stands around a page of the staff where {@link Desk} does not: the head of the pages before one is let in, and the foot. */
public record Frame(StaffShell shell, Voice voice, String path) {

    /** Puts head and foot around what a page says before anybody is signed in. */
    public void around(Div page, Main main) {
        page.addClassNames("portal", "workspace");
        var skip = leaving(new Anchor(path + "#" + main.getId().orElse(""), voice.say("page.skip")));
        skip.addClassName("skip");
        page.add(skip, header(), main, foot());
    }

    /** Puts the foot under what a page of the workspace says. */
    void under(Div page, Main main) {
        page.addClassNames("portal", "workspace");
        page.add(main, foot());
    }

    private Header header() {
        var brand = leaving(Markup.link(voice.say("page.portal"), voice.paths().home()));
        brand.addClassName("brand");
        var language = inOther(leaving(new Anchor(inOther(voice, path))), voice);
        language.addClassName("language");
        var wrap = new Div(brand, language);
        wrap.addClassName("wrap");
        var header = new Header(wrap);
        header.addClassName("top");
        return header;
    }

    /** The address of a page in the other language. */
    static String inOther(Voice voice, String path) {
        return path + (path.contains("?") ? "&" : "?") + WorkLanguage.PARAMETER + "="
                + voice.language().other().code();
    }

    /** A link to the page in the other language, in the words of that language. */
    static Anchor inOther(Anchor link, Voice voice) {
        String other = voice.language().other().code();
        link.setText(voice.say("page.other"));
        link.getElement().setAttribute("lang", other).setAttribute("hreflang", other);
        return link;
    }

    private Footer foot() {
        var wrap = Markup.element("div", "wrap", Markup.p(shell.settings().operator(voice)));
        var footer = new Footer(wrap);
        footer.addClassName("site");
        return footer;
    }

    /** A link that loads its page anew: public pages live under another policy. */
    public static Anchor leaving(Anchor link) {
        link.getElement().setAttribute("router-ignore", "");
        return link;
    }
}
