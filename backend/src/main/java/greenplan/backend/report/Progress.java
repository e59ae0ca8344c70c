package greenplan.backend.report;

import greenplan.backend.graph.Text;
import greenplan.backend.mutation.CleanText;
import greenplan.backend.mutation.Problems;
import greenplan.db.base.enums.ProgressState;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a duty has got, as an agency tells it.
 *
 * @param state how far; null where it was filed before states were asked for, and in an input that forgets it
 * @param text what was done
 * @param product what came of it: a document, a work
 * @param day since when it is under way, or on which day it was done or given up
 */
public record Progress(
        @Nullable ProgressState state,
        String text,
        @Nullable String product,
        @Nullable LocalDate day) {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_PRODUCT = 500;

    /** The same without blanks around it, when it can be filed on the day; says otherwise what is wrong. */
    public Progress read(LocalDate today, Problems problems) {
        var read = new Progress(state, text.strip(), CleanText.orNull(product), day);
        problems.unless(state != null, "state", "report.STATE_NEEDED");
        problems.length(read.text, 1, LONGEST_TEXT, "text");
        problems.length(read.product, 1, LONGEST_PRODUCT, "product");
        problems.unless(day == null || !day.isAfter(today), "day", "report.AFTER_TODAY");
        if (state == ProgressState.NOT_BEGUN) {
            problems.unless(read.product == null, "product", "report.NOTHING_BEGUN");
            problems.unless(day == null, "day", "report.NOTHING_BEGUN");
        }
        return read;
    }

    /** What is read first of it. */
    public Text told() {
        return Spoken.quoted(text);
    }

    /** As it is shown to whoever filed another one at the same time. */
    public static Map<String, @Nullable Object> shown(@Nullable Progress progress) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("state", progress == null ? null : progress.state);
        shown.put("text", progress == null ? null : progress.text);
        shown.put("product", progress == null ? null : progress.product);
        shown.put("day", progress == null ? null : progress.day);
        return shown;
    }
}
