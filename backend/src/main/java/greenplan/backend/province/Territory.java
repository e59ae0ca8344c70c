package greenplan.backend.province;

import greenplan.backend.graph.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An area that figures measure; a merger of provinces makes a new one.
 *
 * @param key its row
 * @param code for instance {@code lao-cai-before-2025-07}
 * @param from first day; null when unknown
 * @param to last day; null while it exists
 */
public record Territory(
        long key,
        String code,
        Text name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Text note) {}
