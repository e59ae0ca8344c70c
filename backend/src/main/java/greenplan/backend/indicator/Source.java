package greenplan.backend.indicator;

import greenplan.db.base.enums.SourceKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where something is known from.
 *
 * @param url address, when one is known
 */
public record Source(
        SourceKind kind,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate date,
        @Nullable String url) {}
