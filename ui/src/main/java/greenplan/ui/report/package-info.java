/**
 * The reporting year of an agency: what it owes, and how many days are left; the report in which it says so row by row, its difficulties and files;
 * what a row says unless told otherwise, and how far a number is from the last one; how all of it is proposed to the head, handed over, taken back
 * and corrected, or says that nothing happened; and the same as a paper.
 *
 * <p>A row saves itself when the reader leaves it. {@code filing.js} does the browser's part (moving with Enter, keeping what is typed until it is
 * saved) and sends one event per row, or one for many; {@link greenplan.ui.typing.SavedRow} makes it one mutation and says at the row what came of
 * it. {@code paste.js} reads what was copied from a sheet. {@link greenplan.ui.report.ReportValue} and its words are public, because the reviewer
 * reads the same rows.
 */
@NullMarked
package greenplan.ui.report;

import org.jspecify.annotations.NullMarked;
