package greenplan.backend.plan;

import greenplan.backend.graph.Dated;
import greenplan.backend.graph.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, with no agency named: a clause of part IV of Lai Châu's plan, for instance.
 *
 * @param clauseKey row of its clause
 * @param groupKey row of the clause above, the section it belongs to
 * @param code path of its clause, for instance {@code IV.4.a(3)}
 * @param quote its words
 * @param english its words in English, unofficially; null while nobody put them so
 * @param translator who did; null until the plan told it
 * @param asOf the day on which names and responsibilities in it are told
 */
public record Action(
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
    Action of(Plan plan) {
        return new Action(clauseKey, groupKey, code, quote, english, plan.translator(), asOf);
    }
}
