package greenplan.ui.page;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import greenplan.ui.element.PageRequest;
import greenplan.ui.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Which view answers which address, as Vaadin's registry has it. */
@Component
class Routes implements VaadinServiceInitListener {

    private final AutowireCapableBeanFactory beans;
    private volatile @Nullable VaadinService service;

    Routes(AutowireCapableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        service = event.getSource();
    }

    /** There is a view at this root-relative address. */
    boolean exists(String href) {
        String path = UriUtils.decode(href.substring(1).replaceFirst("[?#].*", ""), StandardCharsets.UTF_8);
        return view(path) != null;
    }

    /** It is the business of the public pages to answer for this address: a public view's, or nobody's. */
    boolean isPublic(String path) {
        Class<?> view = view(path);
        return view == null || PublicView.class.isAssignableFrom(view);
    }

    /**
     * The page at an address, with what its parts say.
     *
     * @param path decoded, without a slash in front
     * @param fallback language where the address names none
     */
    Rendering render(String path, Map<String, List<String>> query, boolean whole, Language fallback) {
        return page(path).render(request(path, parameters(path), query, whole, fallback));
    }

    /**
     * The page that says what went wrong at an address that no page has.
     *
     * @param path as it was asked for, without a slash in front
     * @param status 500 and above: it failed here; else nothing is to be had there
     */
    Rendering problem(String path, int status, Language fallback) {
        var page = beans.createBean(UnknownAddressView.class);
        var request = request(path, Map.of(), Map.of(), false, fallback);
        return status >= 500 ? page.failed(request, status) : page.render(request);
    }

    /** The page that says that too many came at once. */
    Rendering busy(Language language) {
        return beans.createBean(UnknownAddressView.class)
                .busy(new PageRequest(language, "", Map.of(), Map.of(), false));
    }

    /** A fresh view for an address; the one for unknown addresses when there is none. */
    PublicView page(String path) {
        Class<?> found = view(path);
        Class<?> type = found != null && PublicView.class.isAssignableFrom(found) ? found : UnknownAddressView.class;
        return (PublicView) beans.createBean(type);
    }

    PageRequest request(String path, Map<String, List<String>> query, boolean whole, Language fallback) {
        return request(path, parameters(path), query, whole, fallback);
    }

    /** What somebody in the workspace asks for. */
    static PageRequest request(BeforeEnterEvent event) {
        Location location = event.getLocation();
        Map<String, String> parameters = event.getRouteParameters().getParameterNames().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> event.getRouteParameters().get(name).orElse("")));
        Language browser = Language.of(event.getUI().getLocale().getLanguage());
        return request(
                location.getPath(), parameters, location.getQueryParameters().getParameters(), false, browser);
    }

    private static PageRequest request(
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

    private @Nullable Class<?> view(String path) {
        VaadinService vaadin = service;
        if (vaadin == null) {
            return null;
        }
        var found = vaadin.getRouter().getRegistry().getNavigationRouteTarget(path);
        return found.hasTarget() ? found.getRouteTarget().getTarget() : null;
    }

    private Map<String, String> parameters(String path) {
        VaadinService vaadin = service;
        if (vaadin == null) {
            return Map.of();
        }
        var parameters =
                vaadin.getRouter().getRegistry().getNavigationRouteTarget(path).getRouteParameters();
        return parameters == null
                ? Map.of()
                : parameters.getParameterNames().stream()
                        .collect(Collectors.toMap(
                                name -> name, name -> parameters.get(name).orElse("")));
    }
}
