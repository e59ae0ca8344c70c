package greenplan.ui.share;

import greenplan.schema.Verdict;
import greenplan.ui.chart.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * What the picture says that is shown where a page is shared.
 *
 * @param place whose it is: province and plan; empty where the title says it
 * @param title of the page
 * @param verdict its verdict; null for a page without one
 * @param word the verdict in words; empty without one
 * @param sentence what is told, with its numbers
 * @param chart its chart; null without one
 */
public record Card(
        String place,
        String title,
        @Nullable Verdict verdict,
        String word,
        String sentence,
        @Nullable Drawing chart) {

    /** Of a page that has a title and a sentence. */
    public static Card of(String title, String sentence) {
        return new Card("", title, null, "", sentence, null);
    }
}
