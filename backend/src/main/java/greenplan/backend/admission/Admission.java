package greenplan.backend.admission;

import greenplan.backend.operation.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.AccessLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** The door: before any handler, a request finds a place in its lane or is told to come back. */
final class Admission extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(Admission.class);

    private final Lanes lanes;
    private final Refusal refusal;
    private final AtomicBoolean warned = new AtomicBoolean();

    Admission(Lanes lanes, Refusal refusal) {
        this.lanes = lanes;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        warnOfUnnamedProxy(request);
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
        if (Caller.current().filter(Caller::isGone).isPresent()) {
            // Nobody waits for this any more.
            place.close();
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

    /** Once: behind a proxy that nobody named, all visitors together have the quarter of one address. */
    private void warnOfUnnamedProxy(HttpServletRequest request) {
        if (request.getHeader("X-Forwarded-For") != null
                && request.getAttribute(AccessLog.REMOTE_ADDR_ATTRIBUTE) == null
                && warned.compareAndSet(false, true)) {
            log.warn(
                    "{} says for whom it forwards a request, and is not believed. If it is a proxy of yours, name it: greenplan.proxies={}",
                    request.getRemoteAddr(),
                    request.getRemoteAddr());
        }
    }

    private static boolean isOverload(Exception failure) {
        return failure instanceof OverloadedException || failure.getCause() instanceof OverloadedException;
    }
}
