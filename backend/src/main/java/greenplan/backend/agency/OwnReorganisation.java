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
 * A reorganisation by which nobody follows: an agency goes on, perhaps under another name or joined with others, or it ended.
 *
 * @param key its row, never shown
 * @param date its day, as sure as {@code certainty} says
 * @param act the act, as far as it is known
 * @param source where this is known from, or null
 */
public record OwnReorganisation(
        long key,
        ReorganisationKind kind,
        LocalDate date,
        Certainty certainty,
        Act act,
        @Nullable Text note,
        @Nullable ChangeSource source,
        Confidence confidence) {}
