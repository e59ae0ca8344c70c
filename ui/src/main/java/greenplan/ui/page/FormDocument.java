package greenplan.ui.page;

import com.vaadin.flow.component.Component;
import greenplan.ui.language.Voice;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The document of a page with a form that the browser posts, for whoever is not signed in yet. It is made for one visitor, so
 * that nobody keeps it, in the looks of the staff pages.
 */
public final class FormDocument {

    private FormDocument() {}

    /**
     * Writes it as the answer.
     *
     * @param status of the answer: 200, or what it is that went wrong
     * @param title of the page, without the portal's name
     */
    public static void write(HttpServletResponse response, int status, Voice voice, String title, Component page)
            throws IOException {
        var head = PageDocument.begun(title, voice);
        PageDocument.meta(head, "robots", "noindex");
        PageDocument.styles(head, List.of("portal.css", "staff.css"));
        PageDocument.icon(head);
        head.add(PageDocument.loader().with("data-typed", Assets.address("typed.js")));
        byte[] body = PageDocument.ended(head, page, voice).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader(ContentSecurity.HEADER, PageDocument.POLICY);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", voice.language().code());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
