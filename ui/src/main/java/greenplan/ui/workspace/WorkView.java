package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinServletRequest;
import greenplan.ui.language.Language;
import greenplan.ui.language.Voice;
import greenplan.ui.language.WorkLanguage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of the staff side in its frame, in the language of whoever works. */
public abstract class WorkView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** Id of what stands between head and foot. */
    static final String MAIN = "noi-dung";

    /** What stands between head and foot; empty when the page is filled. */
    protected final Main main = new Main();

    private final Div bar = new Div();
    private final StaffShell shell;
    private Voice voice = Voice.of(Language.VI);
    private String title = "";
    private @Nullable String path;

    protected WorkView(StaffShell shell) {
        this.shell = shell;
        main.setId(MAIN);
        main.addClassName("wrap");
        main.getElement().setAttribute("tabindex", "-1");
        // Who types is at work, also before anything is sent: that the browser says so is all that is needed.
        getContent().getElement().addEventListener("at-work", typing -> {});
    }

    /**
     * Puts these on a bar at the lower edge of the window, which stays there while the page scrolls: where things stand, and what is
     * done to the page as a whole, such as saving and handing over. Called while the page is filled; the bar ends with the page.
     *
     * @param parts texts and components, from left to right; one of class {@code gap} pushes what follows to the right
     */
    protected final void bar(Component... parts) {
        bar.add(parts);
    }

    /** Fills {@link #main} and returns the title of the page, which stands as its heading too. */
    protected abstract String fill(BeforeEnterEvent event);

    /** Puts the frame around the page. */
    protected abstract void frame(Frame frame, Div page);

    protected final StaffShell shell() {
        return shell;
    }

    /** How to speak to whoever works. */
    protected final Voice voice() {
        return voice;
    }

    /** A sentence by its key. */
    protected final String say(String key, Object... values) {
        return voice.say(key, values);
    }

    /** Whether the page is to be filled; false when the visitor is sent elsewhere. */
    protected boolean admits(BeforeEnterEvent event) {
        return true;
    }

    /**
     * Changes something by a document beside this class, with one mutation.
     *
     * @param answer shape of the mutation's payload
     */
    protected final <T extends Payload> T tell(String document, Class<T> answer, Map<String, ?> variables) {
        return shell.graph().tell(getClass(), document, answer, variables, voice.language());
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        UI ui = event.getUI();
        voice = Voice.of(WorkLanguage.of(VaadinServletRequest.getCurrent()));
        if (!admits(event)) {
            return;
        }
        boolean moved = ui.getInternals().getLastHandledLocation() != null && path == null;
        ui.setLocale(voice.language().locale());
        LineWords.say(ui.getPage(), voice);
        main.removeAll();
        bar.removeAll();
        getContent().removeAll();
        title = fill(event);
        path = "/" + event.getLocation().getPath();
        var h1 = new H1(title);
        h1.getElement().setAttribute("tabindex", "-1");
        main.addComponentAsFirst(h1);
        if (bar.getComponentCount() > 0) {
            bar.addClassName("bar");
            bar.getElement().setAttribute("role", "region").setAttribute("aria-label", say("workspace.bar"));
            main.add(bar);
        }
        frame(new Frame(shell, voice, path), getContent());
        ReadAloud.beforeTheAnswer(ui);
        ui.getPage().executeJs("window.work?.begun()");
        if (moved) {
            // Whoever listens or uses the keyboard learns that the page is another one.
            h1.getElement().callJsFunction("focus");
        }
    }

    /** The address of the page, without what follows a question mark; null while it is not filled. */
    final @Nullable String path() {
        return path;
    }

    /** The title of the document. */
    @Override
    public final String getPageTitle() {
        return title + " – " + say("page.portal");
    }
}
