package greenplan.ui.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.BadRequest;
import greenplan.ui.graph.NotFound;
import greenplan.ui.graph.Refused;
import greenplan.ui.graph.Unavailable;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page for whoever is signed in, at the desk: who that is is asked before it is filled, and what cannot be shown becomes a
 * page that says why.
 */
abstract class SignedInView extends WorkView implements AtDesk {

    private @Nullable Me me;
    private @Nullable BeforeEnterEvent entered;

    SignedInView(StaffShell shell) {
        super(shell);
    }

    /**
     * Asks for the data, fills {@code main}, and returns the title, which becomes the heading.
     *
     * @throws NotFound when there is no such page
     * @throws Refused when whoever is signed in may not see it
     */
    protected abstract String show(BeforeEnterEvent event);

    /** Whoever is signed in. */
    protected final Me me() {
        return Objects.requireNonNull(me);
    }

    /** Shows the page anew, from what is stored now. */
    protected final void again() {
        beforeEnter(Objects.requireNonNull(entered));
    }

    /** Asks a document beside a class. */
    final <T> T ask(Class<?> owner, String document, Class<T> shape, Map<String, ?> variables) {
        return shell().graph().ask(owner, document, shape, variables, voice().language());
    }

    @Override
    protected final void frame(Frame frame, Div page) {
        frame.under(page, main);
        // When it is shown anew; when it comes, the desk asks by itself.
        Desk desk = page.findAncestor(Desk.class);
        if (desk != null) {
            desk.around(Objects.requireNonNull(standing()));
        }
    }

    @Override
    public final AtDesk.@Nullable Standing standing() {
        String path = path();
        return me == null || path == null ? null : new AtDesk.Standing(voice(), me, path);
    }

    @Override
    protected final boolean admits(BeforeEnterEvent event) {
        entered = event;
        var workspace = ask(SignedInView.class, "Me", Mine.class, Map.of()).workspace();
        if (workspace == null) {
            // The session ended between two clicks: asked for anew, the page leads to the form and back.
            event.getUI().getPage().reload();
            return false;
        }
        me = workspace.me();
        if (me.mustChangePassword()
                && !StaffPaths.PASSWORD.equals("/" + event.getLocation().getPath())) {
            event.forwardTo(StaffPaths.PASSWORD.substring(1));
            return false;
        }
        return true;
    }

    @Override
    protected final String fill(BeforeEnterEvent event) {
        try {
            return show(event);
        } catch (NotFound | BadRequest missing) {
            return problem("workspace.missing", say("workspace.missing.cure"));
        } catch (Refused refused) {
            return problem("workspace.refused", Objects.requireNonNullElse(refused.getMessage(), ""));
        } catch (Unavailable notNow) {
            return problem("page.unavailable", Objects.requireNonNullElse(notNow.getMessage(), ""));
        }
    }

    private String problem(String title, String sentence) {
        main.removeAll();
        main.add(Markup.p(sentence));
        main.add(Markup.p(Markup.link(say("workspace.back"), StaffPaths.HOME)));
        return say(title);
    }

    /** The answer to {@code Me.graphql}. */
    private record Mine(@Nullable Somebody workspace) {}

    private record Somebody(Me me) {}
}
