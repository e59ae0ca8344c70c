package greenplan.ui.workspace;

import com.vaadin.flow.spring.security.AuthenticationContext;
import greenplan.ui.language.Formats;
import greenplan.ui.language.Voice;
import greenplan.ui.page.PortalSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What every staff page is handed: the way to the API, the way out, and what the installation says of itself. */
@Component
public class StaffShell {

    private final StaffGraph graph;
    private final AuthenticationContext login;
    private final PortalSettings settings;
    private final ObjectProvider<Clock> clock;
    private final Providers providers;

    StaffShell(
            StaffGraph graph,
            AuthenticationContext login,
            PortalSettings settings,
            ObjectProvider<Clock> clock,
            Providers providers) {
        this.graph = graph;
        this.login = login;
        this.settings = settings;
        this.clock = clock;
        this.providers = providers;
    }

    StaffGraph graph() {
        return graph;
    }

    /** Asks a document beside a part of a page that is no page itself. */
    public <T> T ask(Class<?> owner, String document, Class<T> shape, Map<String, ?> variables, Voice voice) {
        return graph.ask(owner, document, shape, variables, voice.language());
    }

    PortalSettings settings() {
        return settings;
    }

    /** Asks a document as nobody, who learns nothing: read and checked once, it is answered sooner to the first who may. */
    public void rehearse(Class<?> owner, String document) {
        graph.rehearse(owner, document);
    }

    /** The day that the portal believes it is. */
    public LocalDate today() {
        return LocalDate.now(clock.getIfAvailable(() -> Clock.system(Formats.VIETNAM)));
    }

    /** Who lets people in besides passwords. */
    public List<Providers.Provider> providers() {
        return providers.all();
    }

    /** Somebody is signed in on this session. */
    public boolean isSomebodySignedIn() {
        return login.isAuthenticated();
    }

    /** Ends the session of this browser. */
    void signOut() {
        login.logout();
    }
}
