package greenplan.backend.agency;

import greenplan.backend.graph.Text;
import greenplan.backend.province.Act;
import greenplan.backend.province.ChangeSource;
import greenplan.db.base.enums.Certainty;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who follows whom, by which reorganisation.
 *
 * @param agency the other agency
 * @param kind kind of reorganisation
 * @param date its day, as sure as {@code certainty} says
 * @param certainty how sure the day is
 * @param act the act, as far as it is known
 * @param note which functions went where
 * @param source where this is known from, or null
 * @param confidence how far the editor trusts it
 */
public record Succession(
        Agency agency,
        ReorganisationKind kind,
        LocalDate date,
        Certainty certainty,
        Act act,
        @Nullable Text note,
        @Nullable ChangeSource source,
        Confidence confidence) {}
