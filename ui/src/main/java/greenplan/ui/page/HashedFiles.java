package greenplan.ui.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Vaadin's bundle names its files by their content, and still lets browsers ask for them anew each hour. They keep them for good. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 51)
class HashedFiles extends HttpFilter {

    private static final Pattern HASHED = Pattern.compile("/VAADIN/build/.+-[\\w-]{8}\\.(js|css|svg|woff2)");
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        boolean hashed = HASHED.matcher(request.getRequestURI()).matches();
        rest.doFilter(request, hashed ? new Kept(response) : response);
    }

    /** What may be kept for a time may be kept for good. */
    private static final class Kept extends HttpServletResponseWrapper {

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            boolean forATime = name.equalsIgnoreCase("Cache-Control") && value.startsWith("max-age=");
            super.setHeader(name, forATime ? FOR_GOOD : value);
        }
    }
}
