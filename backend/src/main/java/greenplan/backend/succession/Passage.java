package greenplan.backend.succession;

import greenplan.backend.graph.Text;
import greenplan.db.base.enums.Modality;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one share in a duty or a target by a reorganisation.
 *
 * @param from who had it
 * @param modality how
 * @param to who has it from the day on; {@code from} when it stays; null when nobody does, because the agency ended without a successor
 * @param note why it goes there
 */
public record Passage(
        String from,
        Modality modality,
        @Nullable String to,
        @Nullable Text note) {

    /** It stays where it is. */
    public boolean stays() {
        return from.equals(to);
    }
}
