package greenplan.backend.plan;

import greenplan.backend.graph.Dated;
import greenplan.backend.graph.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is to be carried out.
 *
 * @param clauseKey row of its clause
 * @param groupKey row of the clause above, the section it belongs to
 * @param code path of its clause, for instance {@code V.5(1)}
 * @param quote its words
 * @param english its words in English, unofficially; null while nobody put them so
 * @param translator who did; null until the plan told it
 * @param asOf the day on which names and responsibilities in it are told
 */
public record Measure(
        long clauseKey,
        long groupKey,
        String code,
        String quote,
        @Nullable String english,
        @Nullable Text translator,
        LocalDate asOf)
        implements Dated {

    /** Its words in English, with who put them so. */
    public @Nullable Translation translation() {
        return Translation.of(english, translator);
    }

    /** The same, with what its plan tells. */
    Measure of(Plan plan) {
        return new Measure(clauseKey, groupKey, code, quote, english, plan.translator(), asOf);
    }
}
