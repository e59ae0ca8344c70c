package greenplan.backend.kept;

import greenplan.backend.admission.Networks;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpHeaders;

/** Takes from a response what can be sent again to others. */
final class Taking {

    /** Headers that belong to the one response, or are written anew; in small letters. */
    private static final Set<String> NOT_ITS_OWN = Set.of(
            "access-control-allow-origin",
            "cache-control",
            "connection",
            "content-length",
            "content-type",
            "date",
            "etag",
            "keep-alive",
            "vary");

    /** In each tag: another build, or other settings, may say the same otherwise. */
    private final String run = UUID.randomUUID().toString();

    /** What is kept of the answer to a question. */
    Kept of(String question, AsOf asOf, HttpServletRequest request, HeldBack held) {
        var headers = new TreeMap<String, String>();
        for (String name : held.getHeaderNames()) {
            String value = held.getHeader(name);
            if (value != null && !NOT_ITS_OWN.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, value);
            }
        }
        byte[] body = held.getContentAsByteArray();
        return new Kept(
                asOf,
                tag(question, asOf),
                Networks.household(request.getRemoteAddr()),
                String.valueOf(held.getContentType()),
                String.valueOf(held.getHeader(HttpHeaders.CACHE_CONTROL)),
                headers,
                Kept.plain(body),
                Kept.zipped(body));
    }

    /** Which names the answer to a question, whoever makes it in this run. */
    String tag(String question, AsOf asOf) {
        byte[] text = (run + asOf.version() + ' ' + asOf.day() + ' ' + question).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Digests.sha256(text))
                .substring(0, 22);
    }
}
