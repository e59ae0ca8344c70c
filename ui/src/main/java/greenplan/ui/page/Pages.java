package greenplan.ui.page;

import greenplan.ui.element.PageRequest;
import greenplan.ui.language.Language;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * The public pages, made for one request each. A path is decoded and has no slash in front; a fallback is the language where
 * the path names none.
 */
@Component
class Pages {

    private final Routes routes;
    private final AutowireCapableBeanFactory beans;

    Pages(Routes routes, AutowireCapableBeanFactory beans) {
        this.routes = routes;
        this.beans = beans;
    }

    /** It is the business of the public pages to answer for this path: a public view's, or nobody's. */
    boolean answer(String path) {
        Class<?> view = routes.view(path);
        return view == null || PublicView.class.isAssignableFrom(view);
    }

    /** The page at a path, with what its parts say. */
    Rendering render(String path, Map<String, List<String>> query, Language fallback) {
        return view(path).render(routes.request(path, query, false, fallback));
    }

    /** The page that says what went wrong at a path that no page has; status 500 and above: it failed here. */
    Rendering problem(String path, int status, Language fallback) {
        var page = unknown();
        var request = Routes.request(path, Map.of(), Map.of(), false, fallback);
        return status >= 500 ? page.failed(request, status) : page.render(request);
    }

    /** The page that says that too many came at once. */
    Rendering busy(Language language) {
        return unknown().busy(new PageRequest(language, "", Map.of(), Map.of(), false));
    }

    /** A fresh view for a path; the one for unknown addresses when there is none. */
    PublicView view(String path) {
        Class<?> found = routes.view(path);
        return found != null && PublicView.class.isAssignableFrom(found) ? made(found) : unknown();
    }

    /** A request for a page with all rows of its tables. */
    PageRequest whole(String path, Map<String, List<String>> query, Language fallback) {
        return routes.request(path, query, true, fallback);
    }

    private PublicView unknown() {
        return made(UnknownAddressView.class);
    }

    /** It takes what it needs by its constructor, and lives for one response: what else Spring does for a bean is nothing to it. */
    private PublicView made(Class<?> view) {
        return (PublicView) beans.autowire(view, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }
}
