package greenplan.backend.province;

import greenplan.db.base.enums.Confidence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A national code of a province while it was valid.
 *
 * @param from first day; null when it has no known beginning
 * @param to last day; null while it is valid
 * @param source where this is known from
 */
public record OfficialCode(
        String code,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source,
        @Nullable Confidence confidence) {}
