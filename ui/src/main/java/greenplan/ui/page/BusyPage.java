package greenplan.ui.page;

import greenplan.ui.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/**
 * The page for whoever finds the portal too busy, under the name by which the API looks for it. It is made once for each
 * language and kept, asks for no data and runs no script, for it is written when there is no time for anything else.
 */
@Component("overloadedPage")
class BusyPage implements HttpRequestHandler {

    private final Pages pages;
    private final Map<Language, byte[]> kept = new ConcurrentHashMap<>();

    BusyPage(Pages pages) {
        this.pages = pages;
    }

    /** Writes the page; the status is set already. */
    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = VisitorRequest.of(request);
        var language = asked.isBelowALanguage() ? Language.of(asked.path().substring(0, 2)) : asked.accepted();
        byte[] page = kept.computeIfAbsent(language, this::made);
        response.setHeader(ContentSecurity.HEADER, ContentSecurity.forPage(""));
        response.setHeader("Content-Language", language.code());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private byte[] made(Language language) {
        return PageDocument.of(pages.busy(language), "")
                .replaceAll("(?s)<script.*?</script>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
