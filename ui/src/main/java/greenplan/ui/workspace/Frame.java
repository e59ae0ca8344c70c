package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.language.WorkLanguage;
import org.jspecify.annotations.Nullable;

/** What stands around every staff page: the portal's header with the sections of the workspace, and who is signed in. */
public record Frame(StaffShell shell, Voice voice, String path) {

    /**
     * Puts it around what a page says.
     *
     * @param page what becomes the whole page
     * @param main what the page says
     * @param me whoever is signed in; null on the pages before that
     */
    public void around(Div page, Main main, @Nullable Me me) {
        page.addClassNames("portal", "workspace");
        var skip = new Anchor(path + "#" + main.getId().orElse(""), voice.say("page.skip"));
        skip.addClassName("skip");
        leaving(skip);
        page.add(skip, header(me), main, foot());
    }

    private Header header(@Nullable Me me) {
        var brand = leaving(Markup.link(voice.say("page.portal"), voice.paths().home()));
        brand.addClassName("brand");
        var wrap = new Div(brand);
        if (me != null) {
            wrap.add(sections(me), person(me));
        }
        wrap.add(language());
        wrap.addClassName("wrap");
        var header = new Header(wrap);
        header.addClassName("top");
        return header;
    }

    private Nav sections(Me me) {
        var nav = new Nav();
        nav.getElement().setAttribute("aria-label", voice.say("workspace.nav"));
        for (Section section : Section.values()) {
            if (section.isFor(me) && !me.mustChangePassword()) {
                nav.add(here(Markup.link(voice.texts().word("workspace.section", section), section.href())));
            }
        }
        return nav;
    }

    private Component person(Me me) {
        var person = Markup.element("div", "person");
        if (me.mustChangePassword() || !Section.exists(StaffPaths.OWN)) {
            person.add(Markup.element("span", "", me.displayName()));
        } else {
            person.add(here(Markup.link(me.displayName(), StaffPaths.OWN)));
        }
        var out = new NativeButton(voice.say("workspace.sign-out"), click -> shell.signOut());
        out.addClassName("button");
        out.getElement().setAttribute("data-sign-out", me.id());
        person.add(out, new KeptQuestion(voice).dialog());
        return person;
    }

    private Anchor here(Anchor link) {
        String href = link.getHref();
        boolean within = !href.equals(StaffPaths.HOME) && path.startsWith(href + "/");
        if (path.equals(href) || within) {
            link.getElement().setAttribute("aria-current", path.equals(href) ? "page" : "true");
        }
        return link;
    }

    private Anchor language() {
        var other = voice.language().other();
        var link = leaving(Markup.link(
                voice.say("page.other"),
                path + (path.contains("?") ? "&" : "?") + WorkLanguage.PARAMETER + "=" + other.code()));
        link.getElement().setAttribute("lang", other.code()).setAttribute("hreflang", other.code());
        link.addClassName("language");
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
