package greenplan.ui.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Why the portal did not start, on standard error, without a frame of stars around it. */
class PlainFailureReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println(plain(analysis.getDescription()) + plain(analysis.getAction()));
    }

    /** Line by line, because a broken plan package has many problems; without blank lines and indents. */
    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("[ \\t]+", " ").replaceAll("\\s*\\n\\s*", "\n") + " ";
    }
}
