package greenplan.backend.duty;

import greenplan.backend.graph.Along;
import greenplan.backend.graph.Asked;
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
 * @param words what it says; null when that was not asked for
 * @param audience whom it serves or addresses; null when that was not asked for
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
        @Nullable Words words,
        @Nullable List<Audience> audience,
        @Nullable Long amendmentKey,
        @Nullable Long addedKey,
        boolean repealed,
        LocalDate asOf,
        Along along)
        implements Dated, Along.Bearer {

    /**
     * A duty in words.
     *
     * @param quote verbatim
     * @param translation unofficial; null while nobody made one, and of other words than the printed ones
     */
    record Words(String quote, @Nullable Translation translation) {}

    /** Its words, verbatim. */
    public String quote() {
        return Asked.read(words, this::id).quote();
    }

    /** The same in English, where somebody translated it. */
    public @Nullable Translation translation() {
        return Asked.read(words, this::id).translation();
    }

    @Override
    public List<Audience> audience() {
        return Asked.read(audience, this::id);
    }

    /** Global id. */
    public String id() {
        return NodeId.of("Duty", planCode + "/" + code);
    }
}
