package greenplan.ui.typing;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer asked for.
 *
 * @param field the row that it is pinned to, {@code target:<code>}, {@code duty:<code>} or {@code difficulty:<id>}; null for
 *     the whole report
 */
public record ReportComment(@Nullable String field, String text, OffsetDateTime at) {}
