package greenplan.ui.language;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;

/**
 * The language of staff pages, whose addresses name none: chosen by a link with the parameter {@code ngon-ngu}, kept with
 * the session; before that, what the browser prefers.
 */
public final class WorkLanguage {

    /** The parameter of the link. */
    public static final String PARAMETER = "ngon-ngu";

    private WorkLanguage() {}

    /** The language for a request; keeps it when the request chooses one. */
    public static Language of(VaadinRequest request) {
        WrappedSession session = request.getWrappedSession(true);
        String chosen = request.getParameter(PARAMETER);
        if (chosen != null) {
            session.setAttribute(PARAMETER, Language.of(chosen));
        }
        return session.getAttribute(PARAMETER) instanceof Language kept
                ? kept
                : Language.accepted(request.getHeader("Accept-Language"));
    }
}
