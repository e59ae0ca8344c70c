package greenplan.ui.review;

import greenplan.ui.workspace.Payload;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a review ends in. */
interface ReviewDeeds {

    /** Accepts the rows of these targets and duties; all, when none is named. Where figures differ, with which counts. */
    Payload accept(List<String> targets, List<String> duties, List<Map<String, Object>> decisions);

    /** Returns the report with these comments, to come again before a day when one is named. */
    Payload giveBack(List<Map<String, String>> comments, @Nullable LocalDate againBefore);
}
