package greenplan.ui.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Why the portal did not start, on standard error, without a frame of stars around it. */
class PlainFailureReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println(oneLine(analysis.getDescription()) + oneLine(analysis.getAction()));
    }

    private static String oneLine(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ") + " ";
    }
}
