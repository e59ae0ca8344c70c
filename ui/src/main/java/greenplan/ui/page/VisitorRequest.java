package greenplan.ui.page;

import greenplan.ui.element.PageRequest;
import greenplan.ui.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * An HTTP request, as far as public pages look at it.
 *
 * @param path decoded, without a slash in front and behind
 * @param query decoded query parameters
 */
record VisitorRequest(HttpServletRequest http, String path, Map<String, List<String>> query) {

    static VisitorRequest of(HttpServletRequest http) {
        var query = new LinkedHashMap<String, List<String>>();
        UriComponentsBuilder.newInstance()
                .query(http.getQueryString())
                .build()
                .getQueryParams()
                .forEach((name, values) -> query.put(
                        decoded(name),
                        values.stream()
                                .map(value -> decoded(value == null ? "" : value))
                                .toList()));
        String path = unescaped(http.getRequestURI());
        return new VisitorRequest(http, path.replaceFirst("^/+", "").replaceFirst("/+$", ""), query);
    }

    /** Something is asked for, by GET or HEAD, and it is not Vaadin's client that asks. */
    boolean isForPage() {
        return (http.getMethod().equals("GET") || http.getMethod().equals("HEAD")) && !query.containsKey("v-r");
    }

    /** The address begins with a language, as those of all public pages do. */
    boolean isBelowALanguage() {
        return path.matches("(vi|en)(/.*|\\.(csv|xlsx|svg|png|pdf))?");
    }

    /** The address without parameters that say nothing; empty when each says something. */
    Optional<String> withoutEmpty() {
        var told = new LinkedHashMap<>(query);
        told.values().removeIf(values -> values.stream().allMatch(String::isBlank));
        return told.size() == query.size() ? Optional.empty() : Optional.of(address(path, told));
    }

    /** The address with another path. */
    String at(String other) {
        return address(other, query);
    }

    private static String address(String path, Map<String, List<String>> query) {
        String rest = new PageRequest(Language.VI, "", Map.of(), query, false).queryString();
        return "/" + UriUtils.encodePath(path, StandardCharsets.UTF_8) + rest;
    }

    /** The language that the browser prefers. */
    Language accepted() {
        return Language.accepted(http.getHeader("Accept-Language"));
    }

    /** A browser asks that would show a page. */
    boolean acceptsPage() {
        return accepts("text/html");
    }

    /** A program asks that reads JSON and no page. */
    boolean isByProgram() {
        return accepts("application/json") && !acceptsPage();
    }

    private boolean accepts(String type) {
        String wanted = http.getHeader("Accept");
        return wanted != null && wanted.contains(type);
    }

    /** Scheme and host where an address must be absolute: as set, or this machine's. No header has a say in it. */
    String origin(PortalSettings settings) {
        return settings.origin().isEmpty() ? "http://localhost:" + http.getLocalPort() : settings.origin();
    }

    private static String decoded(String text) {
        return unescaped(text.replace('+', ' '));
    }

    /** As browsers do, a percent sign that begins no escape stands for itself. */
    private static String unescaped(String text) {
        return UriUtils.decode(text.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
    }
}
