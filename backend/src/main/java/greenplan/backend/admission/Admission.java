package greenplan.backend.admission;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** The door: before any handler, a request finds a place in its lane or is told to come back. */
final class Admission extends OncePerRequestFilter {

    private final Lanes lanes;
    private final Refusal refusal;

    Admission(Lanes lanes, Refusal refusal) {
        this.lanes = lanes;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Lane lane = LaneChoice.of(request).orElse(null);
        if (lane == null) {
            chain.doFilter(request, response);
            return;
        }
        if (lane == Lane.SIGN_IN && LaneChoice.isForm(request)) {
            // A form that trickles in takes nobody's place.
            request.getParameterMap();
        }
        var place = lanes.take(lane, request.getRemoteAddr());
        if (place == null) {
            refusal.answer(request, response);
            return;
        }
        var stay = new Stay(lane, place);
        stay.begin(request);
        try {
            chain.doFilter(request, response);
        } catch (OverloadedException | ServletException inside) {
            if (!isOverload(inside) || response.isCommitted()) {
                throw inside;
            }
            response.reset();
            refusal.answer(request, response);
        } finally {
            if (LaneChoice.isPush(request)) {
                stay.close();
            } else {
                stay.end(request);
            }
        }
    }

    private static boolean isOverload(Exception failure) {
        return failure instanceof OverloadedException || failure.getCause() instanceof OverloadedException;
    }
}
