package greenplan.ui.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Which addresses are somebody's other than a page's: the API's, a file's, those of Vaadin's own client. */
@Component
class Answering {

    /** What Vaadin's servlet serves besides views. */
    private static final List<String> VAADIN = List.of("VAADIN/", "HILLA/", "vaadinServlet/");

    /** What Spring Security's filters answer, once a provider of single sign-on is configured. */
    private static final List<String> SINGLE_SIGN_ON = List.of("oauth2/authorization/", "login/oauth2/");

    private final ObjectProvider<ClientRegistrationRepository> providers;
    private final Supplier<List<HandlerMapping>> mappings;

    Answering(ObjectProvider<ClientRegistrationRepository> providers, ObjectProvider<HandlerMapping> mappings) {
        this.providers = providers;
        // Those that take every address (Vaadin's, and the folders of files) say nothing about this one.
        this.mappings = () -> mappings.orderedStream()
                .filter(mapping -> !(mapping instanceof SimpleUrlHandlerMapping))
                .toList();
    }

    /** Somebody answers for this address. */
    boolean isFor(VisitorRequest asked) {
        return VAADIN.stream().anyMatch(asked.path()::startsWith)
                || SINGLE_SIGN_ON.stream().anyMatch(asked.path()::startsWith) && providers.getIfAvailable() != null
                || Assets.isFile(asked.path())
                || mappings.get().stream().anyMatch(mapping -> takes(mapping, asked.http()));
    }

    private static boolean takes(HandlerMapping mapping, HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return mapping.getHandler(request) != null;
        } catch (Exception refused) {
            // It knows the address, but not for this method or type: its own answer says so best.
            return true;
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }
}
