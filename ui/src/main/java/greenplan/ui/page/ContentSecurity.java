package greenplan.ui.page;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Document;

/**
 * The content security policies. A public page names its few scripts by their digest, because its response is kept by
 * caches, where a nonce would be no secret; whatever those scripts load is trusted, nothing else runs, nothing is
 * compiled from text. A page of the staff gets a nonce per response, and may compile, which Vaadin's client needs.
 */
final class ContentSecurity {

    static final String HEADER = "Content-Security-Policy";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String REST = "default-src 'self'; base-uri 'self'; object-src 'none'; form-action 'self';"
            + " frame-ancestors 'none'; img-src 'self' data:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'strict-dynamic' ";

    private ContentSecurity() {}

    static String forPage(String digests) {
        return REST + digests;
    }

    /** The policy of a page that is made to stand in pages of others. */
    static String framed(String policy) {
        return policy.replace("frame-ancestors 'none'", "frame-ancestors *");
    }

    static void forStaff(IndexHtmlResponse response) {
        byte[] secret = new byte[18];
        RANDOM.nextBytes(secret);
        String nonce = Base64.getEncoder().encodeToString(secret);
        Document document = response.getDocument();
        document.select("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader(HEADER, REST + "'nonce-" + nonce + "' 'unsafe-eval'");
    }
}
