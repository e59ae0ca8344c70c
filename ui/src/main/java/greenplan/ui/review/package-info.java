/**
 * Review by the focal agency: the reports of a cycle by their state, one of them row by row, comments pinned to rows, and
 * acceptance of rows, of a report, of many reports at once; and what was accepted in a cycle, as a paper. The rows are
 * those of {@link greenplan.ui.report}.
 */
@NullMarked
package greenplan.ui.review;

import org.jspecify.annotations.NullMarked;
