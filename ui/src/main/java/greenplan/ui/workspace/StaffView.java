package greenplan.ui.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.router.BeforeEnterEvent;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.Titled;
import greenplan.ui.graph.Unconfirmed;
import greenplan.ui.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of the workspace, for whoever is signed in. A subclass carries {@code @Route("noi-bo/…")} and
 * {@code @RolesAllowed(StaffView.STAFF)}, has a {@code .graphql} document and a record of the answer's shape beside it,
 * and does one thing in {@code show}: ask, fill {@code main}, return the title. One instance shows one address; it may be
 * shown anew when something was changed.
 */
public abstract class StaffView extends SignedInView {

    /** The role that every account of the portal has. */
    public static final String STAFF = "STAFF";

    /** The shell dresses the page and leads to the API; Spring hands it over. */
    protected StaffView(StaffShell shell) {
        super(shell);
    }

    /**
     * Asks the document beside this class that has its name.
     *
     * @param shape record with a component per root field
     */
    protected final <T> T ask(Class<T> shape, Map<String, ?> variables) {
        return ask(getClass().getSimpleName(), shape, variables);
    }

    /** Asks another document beside this class, by its name without {@code .graphql}. */
    protected final <T> T ask(String document, Class<T> shape, Map<String, ?> variables) {
        return ask(getClass(), document, shape, variables);
    }

    /** The plans of the provinces where a role is held, and the one that the address asks for; empty when there is none. */
    protected final Optional<PlanChoice> plan(BeforeEnterEvent event, Role role) {
        List<PlanChoice.Known> plans = me().roles().stream()
                .filter(held -> held.role() == role)
                // The province's own plans come last, and the last of them is where work goes on.
                .flatMap(held -> held.provinces().reversed().stream())
                .distinct()
                .flatMap(province ->
                        ask(StaffView.class, "Plans", Plans.class, Map.of("province", province))
                                .plans()
                                .nodes()
                                .stream()
                                .map(plan -> new PlanChoice.Known(province, plan.code(), plan.title())))
                .toList();
        return PlanChoice.among(plans, event.getLocation().getQueryParameters().getSingleParameter(PlanChoice.PLAN));
    }

    /** Does what may need the password anew: if so it asks for it in a dialog, and does it once that is right. */
    protected final void proving(Runnable action) {
        try {
            action.run();
        } catch (Unconfirmed asked) {
            var guarded = ask(StaffView.class, "Proof", Proof.class, Map.of())
                    .workspace()
                    .me();
            new ProvingDialog(
                            voice(),
                            guarded,
                            shell().providers(),
                            input -> shell().graph()
                                    .tell(
                                            StaffView.class,
                                            "ConfirmPassword",
                                            Done.class,
                                            Map.of("input", input),
                                            voice().language()),
                            action)
                    .open();
        }
    }

    /** A link to the history of an object. */
    protected final Anchor history(String id) {
        return Markup.link(say("workspace.history"), StaffPaths.of(StaffPaths.HISTORY, id));
    }

    /** Tells that something was done; read aloud, and gone after a while. */
    protected final void said(String sentence) {
        Notification.show(sentence, 6000, Position.BOTTOM_START);
    }

    /** Goes to another page of the workspace. */
    protected final void goTo(String href) {
        UI.getCurrent().navigate(href.substring(1));
    }

    /** The day that the portal believes it is. */
    protected final LocalDate today() {
        return shell().today();
    }

    /** Ends the session of this browser and goes to the form. */
    protected final void signOut() {
        shell().signOut();
    }

    /** The answer to {@code Proof.graphql}. */
    private record Proof(OfWhom workspace) {}

    private record OfWhom(ProvingDialog.Guarded me) {}

    /** The answer to {@code Plans.graphql}. */
    private record Plans(Listed plans) {}

    private record Listed(List<Titled> nodes) {}
}
