package greenplan.backend.duty;

import greenplan.backend.graph.Along;
import greenplan.backend.graph.Dated;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.Text;
import greenplan.backend.plan.Translation;
import greenplan.db.base.enums.Audience;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency must do.
 *
 * @param key internal key, never shown
 * @param planKey internal key of its plan
 * @param planCode code of its plan
 * @param clauseKey internal key of the clause that is its words; null when an act added it
 * @param groupKey internal key of the section it stands in, or that it joins; null when it joins none
 * @param code path of its clause, for instance {@code V.1(1)}
 * @param title short title of the portal
 * @param quote its words, verbatim
 * @param translation of the quote, unofficial; null while nobody made one, and of other words than the printed ones
 * @param audience whom it serves or addresses
 * @param amendmentKey row of the amendment that it reads by on the day; null as printed
 * @param addedKey row of the amendment that added it; null as printed
 * @param repealed it is taken back on the day, and the rest says what it was
 * @param asOf the day it reads like this, and its holders are told for
 * @param along the section it stands in, where that is read with it
 */
public record Duty(
        long key,
        long planKey,
        String planCode,
        @Nullable Long clauseKey,
        @Nullable Long groupKey,
        String code,
        Text title,
        String quote,
        @Nullable Translation translation,
        List<Audience> audience,
        @Nullable Long amendmentKey,
        @Nullable Long addedKey,
        boolean repealed,
        LocalDate asOf,
        Along along)
        implements Dated, Along.Bearer {

    /** The same with what its statement brought. */
    Duty with(Along brought) {
        return new Duty(
                key,
                planKey,
                planCode,
                clauseKey,
                groupKey,
                code,
                title,
                quote,
                translation,
                audience,
                amendmentKey,
                addedKey,
                repealed,
                asOf,
                brought);
    }

    /** Global id. */
    public String id() {
        return NodeId.of("Duty", planCode + "/" + code);
    }
}
