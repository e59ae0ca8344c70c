package greenplan.ui.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Drops a header that names a media type nobody can read. Spring for GraphQL looks at the types of every POST before it looks
 * at its address, and refuses what it cannot read on behalf of whoever would have answered: so the heartbeat of a live page,
 * which Vaadin's client sends as {@code Content-Type: null}, would never be heard. Without the header, the one who is asked
 * decides. What is kept is sent before anybody looks at them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 46)
class ReadableHeaders extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        Set<String> unreadable = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        if (!types(request, HttpHeaders.CONTENT_TYPE)
                .map(each -> each.stream().allMatch(MediaType::isConcrete))
                .orElse(false)) {
            unreadable.add(HttpHeaders.CONTENT_TYPE);
        }
        if (types(request, HttpHeaders.ACCEPT).isEmpty()) {
            unreadable.add(HttpHeaders.ACCEPT);
        }
        rest.doFilter(unreadable.isEmpty() ? request : new Without(request, unreadable), response);
    }

    /** The types that a header names, none when it is missing; empty when they cannot be read. */
    private static Optional<List<MediaType>> types(HttpServletRequest request, String name) {
        try {
            return Optional.of(MediaType.parseMediaTypes(Collections.list(request.getHeaders(name))));
        } catch (InvalidMediaTypeException unreadable) {
            return Optional.empty();
        }
    }

    /** The request as if it had been sent without some headers. */
    private static final class Without extends HttpServletRequestWrapper {

        private final Set<String> dropped;

        Without(HttpServletRequest request, Set<String> dropped) {
            super(request);
            this.dropped = dropped;
        }

        @Override
        public @Nullable String getContentType() {
            return dropped.contains(HttpHeaders.CONTENT_TYPE) ? null : super.getContentType();
        }

        @Override
        public @Nullable String getHeader(String name) {
            return dropped.contains(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return dropped.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                    .filter(name -> !dropped.contains(name))
                    .toList());
        }
    }
}
