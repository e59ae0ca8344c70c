package greenplan.ui.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence what to do about a port that is taken. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        String sentence =
                "Port %d cannot be used, most likely because another program listens there: stop it, or start with --server.port=%d."
                        .formatted(cause.getPort(), cause.getPort() + 1);
        return new FailureAnalysis(sentence, null, rootFailure);
    }
}
