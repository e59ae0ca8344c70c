package greenplan.backend.signin;

import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.operation.HttpAnswers;
import greenplan.backend.rights.NotSignedInException;
import greenplan.backend.rights.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What is wrong with a request beside the graph, with the codes and sentences of the graph. Who follows a link to what is not public
 * is told, as of any address where nothing is to be had, that there is no such page.
 */
@RestControllerAdvice(basePackages = "greenplan.backend")
class RestErrors {

    @ExceptionHandler
    void unknown(NotFoundException unknown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refuse(request, response, HttpStatus.NOT_FOUND, "NOT_FOUND", unknown);
    }

    @ExceptionHandler
    void malformed(BadArgumentException malformed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refuse(request, response, unlessPage(request, HttpStatus.BAD_REQUEST), "BAD_REQUEST", malformed);
    }

    @ExceptionHandler
    void anonymous(NotSignedInException anonymous, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refuse(request, response, unlessPage(request, HttpStatus.UNAUTHORIZED), "UNAUTHORIZED", anonymous);
    }

    @ExceptionHandler
    void refused(RefusedException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refuse(request, response, HttpStatus.FORBIDDEN, "FORBIDDEN", refused);
    }

    /** To whoever follows a link, nothing is there. */
    private static HttpStatus unlessPage(HttpServletRequest request, HttpStatus status) {
        boolean followed =
                HttpAnswers.isForPage(request) && !request.getMethod().equals("POST");
        return followed ? HttpStatus.NOT_FOUND : status;
    }

    private static void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code,
            RuntimeException why)
            throws IOException {
        HttpAnswers.refuse(request, response, status, code, String.valueOf(why.getMessage()));
    }
}
