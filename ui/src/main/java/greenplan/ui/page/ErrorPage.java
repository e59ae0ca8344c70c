package greenplan.ui.page;

import greenplan.ui.language.Language;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a browser sees where something other than a page refuses or fails: the same words, inside the same shell. */
@Component
class ErrorPage implements ErrorViewResolver {

    private final Pages pages;

    ErrorPage(Pages pages) {
        this.pages = pages;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .replaceFirst("^/+", "");
        var language = Language.accepted(request.getHeader("Accept-Language"));
        Rendering rendering = pages.problem(path, status.value(), language);
        return new ModelAndView((nothing, asked, response) -> {
            response.setHeader(ContentSecurity.HEADER, PageDocument.POLICY);
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(PageDocument.of(rendering, "").getBytes(StandardCharsets.UTF_8));
        });
    }
}
