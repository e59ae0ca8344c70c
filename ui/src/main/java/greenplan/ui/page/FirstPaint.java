package greenplan.ui.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers public addresses with the page itself, ready to read: without a session, without a cookie, the same for
 * everybody and so free to be kept, see {@link Keeping}. That is all there is: a reader never meets Vaadin's live side.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class FirstPaint extends HttpFilter {

    private final transient Pages pages;
    private final transient Answering answering;
    private final transient PortalSettings settings;
    private final transient Keeping keeping;

    FirstPaint(Pages pages, Answering answering, PortalSettings settings, Keeping keeping) {
        this.pages = pages;
        this.answering = answering;
        this.settings = settings;
        this.keeping = keeping;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = VisitorRequest.of(request);
        if (!asked.isForPage()) {
            chain.doFilter(request, response);
            return;
        }
        if (asked.path().isEmpty()) {
            home(asked, response);
            return;
        }
        var file = FileKind.of(asked.path()).filter(kind -> asked.isBelowALanguage());
        if (file.isPresent()) {
            new Downloads(file.get()).answer(pages, asked, keeping, settings, response);
        } else if (pages.answer(asked.path()) && (asked.isBelowALanguage() || !answering.isFor(asked))) {
            page(asked, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void home(VisitorRequest asked, HttpServletResponse response) {
        response.setHeader("Vary", "Accept-Language");
        found("/" + asked.accepted().code(), response);
    }

    /** The address of a page that is there if letters are taken as large as they are written in addresses. */
    private Optional<String> respelt(VisitorRequest asked) {
        String spelt = Spelling.of(asked.path());
        return spelt.equals(asked.path())
                        || pages.render(spelt, asked.query(), asked.accepted()).status() != HttpServletResponse.SC_OK
                ? Optional.empty()
                : Optional.of(asked.at(spelt));
    }

    private static void found(String address, HttpServletResponse response) {
        response.setHeader("Location", address);
        response.setStatus(HttpServletResponse.SC_FOUND);
    }

    private void page(VisitorRequest asked, HttpServletResponse response) throws IOException {
        var shorter = asked.withoutEmpty();
        if (shorter.isPresent()) {
            found(shorter.get(), response);
            return;
        }
        Rendering rendering = pages.render(asked.path(), asked.query(), asked.accepted());
        var elsewhere = rendering.status() == HttpServletResponse.SC_NOT_FOUND
                ? respelt(asked)
                : Optional.ofNullable(rendering.location());
        if (elsewhere.isPresent()) {
            found(elsewhere.get(), response);
            return;
        }
        if (rendering.status() >= 400 && asked.isByProgram()) {
            response.sendError(rendering.status());
            return;
        }
        byte[] body = PageDocument.of(rendering, settings.origin()).getBytes(StandardCharsets.UTF_8);
        if (rendering.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", Rendering.RETRY_AFTER);
        }
        keeping.tell(rendering.status() < 500, response);
        response.setHeader(
                ContentSecurity.HEADER,
                rendering.page().framed() ? ContentSecurity.framed(PageDocument.POLICY) : PageDocument.POLICY);
        response.setStatus(rendering.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", rendering.request().language().code());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
