package greenplan.ui.element;

import greenplan.ui.graph.BadRequest;
import greenplan.ui.language.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * What a visitor asks a public page for.
 *
 * @param language first word of the address
 * @param path the rest of the address, without slashes around it: {@code ke-hoach/lao-cai-2021-2030}; empty for home
 * @param route values of the route's parameters, by name, decoded
 * @param query values of the query parameters, by name, decoded, in the order given
 * @param whole asks a page with a long table for all rows, not for one page of them: true for a CSV
 */
public record PageRequest(
        Language language, String path, Map<String, String> route, Map<String, List<String>> query, boolean whole) {

    /** How a day stands in an address. */
    public static final String A_DAY = "2026-02-01";

    public PageRequest {
        route = Map.copyOf(route);
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
    }

    /** Value of a parameter of the route; an empty text when the route has none of this name. */
    public String route(String name) {
        return route.getOrDefault(name, "");
    }

    /** First value of a query parameter, without spaces around it; empty when it is missing or blank. */
    public Optional<String> query(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /**
     * A day in the query, as 2026-02-01.
     *
     * @return empty when it is missing
     * @throws BadRequest when it is no day
     */
    public Optional<LocalDate> day(String name) {
        return query(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new BadRequest(name, text, A_DAY);
            }
        });
    }

    /**
     * One of the constants of an enum in the query, written in small letters with hyphens: {@code needs-acceleration}.
     *
     * @throws BadRequest when it names no constant
     */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        var bySlug = new LinkedHashMap<String, E>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> bySlug.put(slug(constant), constant));
        return query(name)
                .map(text -> Optional.ofNullable(bySlug.get(text))
                        .orElseThrow(() -> new BadRequest(name, text, String.join(", ", bySlug.keySet()))));
    }

    /** An enum constant as it is written in an address. */
    public static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Root-relative address of this page without its query, encoded. */
    public String href() {
        return hrefIn(language);
    }

    /** Root-relative address of this page in a language, without its query, encoded. */
    public String hrefIn(Language other) {
        String rest = UriUtils.encodePath(path, java.nio.charset.StandardCharsets.UTF_8);
        return "/" + other.code() + (rest.isEmpty() ? "" : "/" + rest);
    }

    /** The query as it stands in an address, with its question mark; empty when there is none. */
    public String queryString() {
        String joined = query.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return joined.isEmpty() ? "" : "?" + joined;
    }

    /** This address with one query parameter set, or left out when the value is empty: for filters and paging. */
    public String with(String name, String value) {
        return href() + having(name, value).queryString();
    }

    /** The same request with one query parameter set, or left out when the value is empty. */
    public PageRequest having(String name, String value) {
        var changed = new LinkedHashMap<>(query);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, List.of(value));
        }
        return new PageRequest(language, path, route, changed, whole);
    }

    /** The same request without a query parameter. */
    public PageRequest without(String name) {
        var rest = new LinkedHashMap<>(query);
        rest.remove(name);
        return new PageRequest(language, path, route, rest, whole);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
