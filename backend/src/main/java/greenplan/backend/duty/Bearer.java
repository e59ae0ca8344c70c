package greenplan.backend.duty;

import greenplan.backend.agency.Agency;
import greenplan.backend.agency.OwnReorganisation;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.Certainty;
import greenplan.db.base.enums.Modality;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency that a plan gives a duty to.
 *
 * @param agency the agency that the plan names
 * @param modality how it bears the duty
 * @param now who bears it on the day, when that is somebody else; null when that was not asked for
 * @param nobody the reorganisation since which nobody bears it, or null while somebody does
 */
public record Bearer(
        Agency agency,
        Modality modality,
        @Nullable List<Holder> now,
        @Nullable OwnReorganisation nobody) {

    @Override
    public List<Holder> now() {
        if (now == null) {
            throw new IllegalStateException("Who bears a duty now is told and was not read: " + agency.code());
        }
        return now;
    }

    @Override
    public @Nullable OwnReorganisation nobody() {
        return now().isEmpty() ? nobody : null;
    }

    /**
     * Who holds a duty after a reorganisation.
     *
     * @param agency the holder
     * @param from since when, as sure as {@code certainty} says
     * @param certainty how sure that day is
     * @param note why it went there
     */
    public record Holder(
            Agency agency,
            LocalDate from,
            Certainty certainty,
            @Nullable Text note) {}
}
