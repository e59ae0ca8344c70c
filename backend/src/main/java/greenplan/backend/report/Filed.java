package greenplan.backend.report;

import org.jspecify.annotations.Nullable;

/**
 * A row that was filed, of a target or of a duty.
 *
 * @param report key of its report, which is read when somebody asks for it
 */
public record Filed(long report, @Nullable ValueRow value, Report.@Nullable Duty progress) {}
