package greenplan.ui.page;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import greenplan.ui.element.PageRequest;
import greenplan.ui.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Which view answers which address, as Vaadin's registry has it. */
@Component
class Routes implements VaadinServiceInitListener {

    private volatile @Nullable VaadinService service;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        service = event.getSource();
    }

    /** There is a view at this root-relative address. */
    boolean exists(String href) {
        return view(UriUtils.decode(href.substring(1).replaceFirst("[?#].*", ""), StandardCharsets.UTF_8)) != null;
    }

    /** What is asked of the page at a path, decoded and without a slash in front; a language where the path names none. */
    PageRequest request(String path, Map<String, List<String>> query, boolean whole, Language fallback) {
        return request(path, parameters(path), query, whole, fallback);
    }

    /** What somebody in the workspace asks for. */
    static PageRequest request(BeforeEnterEvent event) {
        Location location = event.getLocation();
        Language browser = Language.of(event.getUI().getLocale().getLanguage());
        return request(
                location.getPath(),
                named(event.getRouteParameters()),
                location.getQueryParameters().getParameters(),
                false,
                browser);
    }

    static PageRequest request(
            String path,
            Map<String, String> parameters,
            Map<String, List<String>> query,
            boolean whole,
            Language fallback) {
        boolean named = path.matches("(vi|en)(/.*)?");
        String rest = named ? path.replaceFirst("^(vi|en)/?", "") : path;
        return new PageRequest(
                named ? Language.of(path.substring(0, 2)) : fallback,
                rest.replaceFirst("/$", ""),
                parameters,
                query,
                whole);
    }

    /** The view at a path; null when there is none. */
    @Nullable
    Class<?> view(String path) {
        return found(path)
                .filter(NavigationRouteTarget::hasTarget)
                .<Class<?>>map(found -> found.getRouteTarget().getTarget())
                .orElse(null);
    }

    private Map<String, String> parameters(String path) {
        return found(path)
                .map(NavigationRouteTarget::getRouteParameters)
                .map(Routes::named)
                .orElse(Map.of());
    }

    private static Map<String, String> named(RouteParameters parameters) {
        return parameters.getParameterNames().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> parameters.get(name).orElse("")));
    }

    private Optional<NavigationRouteTarget> found(String path) {
        return Optional.ofNullable(service)
                .map(vaadin -> vaadin.getRouter().getRegistry().getNavigationRouteTarget(path));
    }
}
