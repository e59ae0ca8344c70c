package greenplan.backend.admission;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** The second door: whose token turned out to be known goes over to the lane of the staff. Others never come this far. */
final class TokenAdmission extends OncePerRequestFilter {

    private final Lanes lanes;
    private final Refusal refusal;

    TokenAdmission(Lanes lanes, Refusal refusal) {
        this.lanes = lanes;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var stay = Stay.of(request);
        if (stay == null || stay.first() != Lane.TOKENS || stay.moveTo(Lane.STAFF, lanes, request.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else {
            refusal.answer(request, response);
        }
    }
}
