package greenplan.ui.plan;

import greenplan.schema.Verdict;
import greenplan.ui.element.Years;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a plan wherever plans are listed.
 *
 * @param period years that it covers; null when it prints none
 */
public record PlanSummary(
        String code, String title, @Nullable Years period, Act act, Coverage coverage) {

    /** The issuing act, as far as the published copy tells; pages that ask for less leave the rest null. */
    public record Act(
            @Nullable String kind,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer,
            @Nullable String signatory,
            @Nullable String capacity) {}

    /** How much is promised, and how much of it is known. */
    public record Coverage(
            int targets,
            int numeric,
            int withData,
            int published,
            int duties,
            int bearers,
            int notes,
            List<Count> verdicts,
            @Nullable Expired expired,
            @Nullable Gone gone,
            @Nullable NextDue nextDue) {}

    /** The nearest due year that is not over, and how long until its end, in words. */
    public record NextDue(int year, int targets, String timeLeft) {}

    /** Promises whose due year is over, in a sentence. */
    public record Expired(String sentence) {}

    /** What became of the area on which promises are judged, in a sentence. */
    public record Gone(String sentence) {}

    /** How many targets have a verdict. */
    public record Count(Verdict verdict, int count, int provisional, int kept, int series) {}
}
