package greenplan.backend.report;

import org.jspecify.annotations.Nullable;

/**
 * A quantity that a report owes.
 *
 * @param area key of the area that was asked for; null when the province has none of that slug
 * @param known what is known of it there
 * @param stored what the report says of it
 */
public record Owed(Quantity quantity, @Nullable Long area, Known known, FiledValue.@Nullable Stored stored) {

    /** Key of the target under which it is filed. */
    long target() {
        return stored == null ? quantity.first().target() : stored.value().target();
    }
}
