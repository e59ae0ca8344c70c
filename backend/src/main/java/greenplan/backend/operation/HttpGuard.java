package greenplan.backend.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says in a sentence, with 503, when a request beside the graph was not answered because of the database or its time. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HttpGuard extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(HttpGuard.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        try {
            rest.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            Optional<Unanswered> trouble = Unanswered.of(failure);
            if (trouble.isEmpty()) {
                throw failure;
            }
            log.warn(trouble.get().trouble().line());
            if (!response.isCommitted()) {
                response.reset();
                HttpAnswers.refuse(
                        request,
                        response,
                        HttpStatus.SERVICE_UNAVAILABLE,
                        trouble.get().code(),
                        trouble.get().sentence().en());
            }
        }
    }
}
