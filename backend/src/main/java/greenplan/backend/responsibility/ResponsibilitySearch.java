package greenplan.backend.responsibility;

import greenplan.db.base.enums.ResponsibilityBasis;
import greenplan.schema.ResponsibilityColumn;
import greenplan.schema.ResponsibilityStanding;
import org.jspecify.annotations.Nullable;

/**
 * Which links between targets and agencies are looked for, and in which order. What is null does not matter.
 *
 * @param words in the target, the agency or the act, whatever their marks
 * @param mayJoin those that an open cycle could take in
 * @param by those that are alike in it stand in the order of the targets
 */
record ResponsibilitySearch(
        @Nullable String words,
        @Nullable ResponsibilityBasis basis,
        @Nullable ResponsibilityStanding standing,
        boolean mayJoin,
        ResponsibilityColumn by,
        boolean descending) {}
