/**
 * The reporting year of an agency: what it owes, the report in which it says so row by row, and the same as a paper.
 *
 * <p>A row saves itself when the reader leaves it. {@code filing.js} does the browser's part (moving with Enter, keeping
 * what is typed until it is saved) and sends one event per row, or one for many; {@link greenplan.ui.typing.SavedRow} turns it into one mutation and says
 * at the row what came of it. {@code paste.js} reads what was copied from a sheet. {@link
 * greenplan.ui.report.ReportValue} and its words are public, because the reviewer reads the same rows.
 */
@NullMarked
package greenplan.ui.report;

import org.jspecify.annotations.NullMarked;
