package greenplan.ui.command;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The sentence of a {@link Misuse}, without a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class MisuseAnalyzer extends AbstractFailureAnalyzer<Misuse> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Misuse cause) {
        return new FailureAnalysis(cause.getMessage(), null, rootFailure);
    }
}
