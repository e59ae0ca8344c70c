package greenplan.ui.workspace;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Anchor;
import greenplan.ui.language.Language;
import greenplan.ui.language.Voice;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stays around the pages of the workspace while one leads to the next: a compact head, and the sections at the side, which fold.
 * A browser keeps whether they are folded.
 */
@Layout("noi-bo")
@RolesAllowed(StaffView.STAFF)
class Desk extends AppLayout implements AfterNavigationObserver {

    private final transient StaffShell shell;
    private final Anchor skip = Frame.leaving(new Anchor());
    private final Anchor language = Frame.leaving(new Anchor());
    private @Nullable Shown shown;

    /** What the frame depends on besides the address. */
    private record Shown(Me me, Language language) {}

    Desk(StaffShell shell) {
        this.shell = shell;
        skip.addClassName("skip");
        language.addClassName("language");
        // The page scrolls and not a part of it: so it prints whole, and a link to a part of it works.
        getElement().setAttribute("no-scroll", "");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("""
                const key = 'greenplan/sections';
                if (!this.overlay && localStorage.getItem(key) === 'folded') this.drawerOpened = false;
                this.addEventListener('drawer-opened-changed', event => {
                  if (!this.overlay) localStorage.setItem(key, event.detail.value ? 'open' : 'folded');
                });
                """);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getActiveChain().stream()
                .filter(AtDesk.class::isInstance)
                .map(page -> ((AtDesk) page).standing())
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(this::around);
    }

    /** Shows the frame for whoever works; told anew at each address, it changes what has to be. */
    void around(AtDesk.Standing page) {
        var now = new Shown(page.me(), page.voice().language());
        if (!now.equals(shown)) {
            fill(page.voice(), page.me());
            shown = now;
        }
        skip.setHref(page.path() + "#" + WorkView.MAIN);
        language.setHref(Frame.inOther(page.voice(), page.path()));
    }

    private void fill(Voice voice, Me me) {
        remove(getChildren()
                .filter(child -> child.getElement().hasAttribute("slot"))
                .toArray(Component[]::new));
        skip.setText(voice.say("page.skip"));
        var i18n = new AppLayoutI18n();
        i18n.setDrawer(voice.say("workspace.nav"));
        setI18n(i18n);
        List<Component> sections = me.mustChangePassword() ? List.of() : Sections.of(me, voice);
        var head = new Header(skip);
        head.addClassNames("top", "desk");
        if (!sections.isEmpty()) {
            var toggle = new DrawerToggle();
            toggle.setAriaLabel(voice.say("workspace.fold"));
            head.add(toggle);
        }
        head.add(brand(voice, me), person(voice, me), Frame.inOther(language, voice));
        addToNavbar(head);
        if (!sections.isEmpty()) {
            var drawer = new Div(sections.toArray(Component[]::new));
            drawer.addClassName("sections");
            addToDrawer(drawer);
        }
    }

    private static Component brand(Voice voice, Me me) {
        var brand = Frame.leaving(
                Markup.link(voice.say("page.portal"), voice.paths().home()));
        brand.addClassName("brand");
        String provinces = me.roles().stream()
                .map(Me.RoleHeld::provinceName)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return Markup.element("div", "whose", brand, Markup.element("span", "place", provinces));
    }

    private Component person(Voice voice, Me me) {
        var who = Markup.element("span", "who");
        if (me.mustChangePassword()) {
            who.add(new Span(me.displayName()));
        } else {
            who.add(Markup.link(me.displayName(), StaffPaths.OWN));
        }
        var out = new NativeButton(voice.say("workspace.sign-out"), click -> shell.signOut());
        out.addClassName("button");
        out.getElement().setAttribute("data-sign-out", me.id());
        return Markup.element("div", "person", who, out, new KeptQuestion(voice).dialog());
    }
}
