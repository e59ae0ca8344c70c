package greenplan.backend.kept;

import greenplan.backend.http.GraphQuestion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** How what is kept goes out: with its tag, and compressed to whoever reads that. */
final class Sending {

    private static final Pattern GZIP = Pattern.compile("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");

    private Sending() {}

    static void unchanged(String tag, @Nullable Kept last, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        // The one that it has, in whatever encoding.
        response.setHeader(
                HttpHeaders.ETAG,
                request.getHeader(HttpHeaders.IF_NONE_MATCH).contains(tag + "-gzip")
                        ? '"' + tag + "-gzip\""
                        : '"' + tag + '"');
        if (last != null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, last.control());
        }
        vary(request, response);
    }

    /** @param fresh it is what would be made now; else nobody keeps it */
    static void send(Kept one, boolean fresh, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        one.headers().forEach(response::setHeader);
        response.setContentType(one.type());
        vary(request, response);
        byte[] zipped = accepts(request) ? one.zipped() : null;
        if (fresh && isInTheAddress(request)) {
            response.setHeader(HttpHeaders.ETAG, '"' + one.tag() + (zipped == null ? "\"" : "-gzip\""));
            response.setHeader(HttpHeaders.CACHE_CONTROL, one.control());
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (zipped != null) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        byte[] body = zipped == null ? one.unzipped() : zipped;
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void vary(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, isOfGraph(request) ? "Accept, Accept-Encoding" : "Accept-Encoding");
    }

    private static boolean accepts(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && GZIP.matcher(accepted).matches();
    }

    /** Others can keep what is asked for in the address, and in no other way. */
    static boolean isInTheAddress(HttpServletRequest request) {
        return !isOfGraph(request)
                || GraphQuestion.of(request).map(GraphQuestion::byAddress).orElse(false);
    }

    static boolean isOfGraph(HttpServletRequest request) {
        return request.getRequestURI().equals("/graphql");
    }
}
