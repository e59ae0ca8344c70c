package greenplan.ui.platform;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Where Vaadin takes over: the live view replaces the first paint when it stands, and an index page that Vaadin makes
 * itself is painted or protected like the others.
 */
@Component
class LiveView implements VaadinServiceInitListener {

    private final Routes routes;
    private final PortalSettings settings;

    LiveView(Routes routes, PortalSettings settings) {
        this.routes = routes;
        this.settings = settings;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::index);
        event.getSource()
                .addUIInitListener(start -> start.getUI()
                        .addAfterNavigationListener(
                                navigation -> start.getUI().getPage().executeJs("window.greenplan?.takeOver()")));
    }

    private void index(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        if (request.getParameter(IndexTemplate.PARAMETER) != null) {
            return;
        }
        String path =
                String.valueOf(request.getPathInfo()).replaceFirst("^/+", "").replaceFirst("/+$", "");
        if (!routes.isPublic(path)) {
            StaffDocument.dress(response);
            return;
        }
        Map<String, List<String>> query = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
        Rendering rendering =
                routes.render(path, query, false, Language.accepted(request.getHeader("Accept-Language")));
        String policy = PageDocument.paint(response.getDocument(), rendering, settings.origin());
        response.getVaadinResponse().setStatus(rendering.status());
        response.getVaadinResponse().setHeader(ContentSecurity.HEADER, policy);
    }
}
