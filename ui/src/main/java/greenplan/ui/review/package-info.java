/**
 * Review by the focal agency: the reports of a cycle by their state, one of them row by row beside its last value and whatever looks odd, comments
 * pinned to rows, return with a day to come again, and acceptance of rows, of a report, of many reports at once, or why not; and what was accepted
 * in a cycle, as a paper. Where figures differ it is decided here which of them counts, and a public figure that came with a package and is wrong is
 * withdrawn, or brought back. A leader who reads a report answers its difficulties here. The rows are those of {@link greenplan.ui.report}.
 */
@NullMarked
package greenplan.ui.review;

import org.jspecify.annotations.NullMarked;
