/**
 * How the people of one agency share a report: who has which row, rows given to a colleague, one's own rows alone; and in what words a proposal to
 * the head waits or was handed back. The page of the report shows it, and {@code report} has the buttons to propose and to hand back; other pages
 * need {@link greenplan.ui.colleague.Proposal} alone.
 */
@NullMarked
package greenplan.ui.colleague;

import org.jspecify.annotations.NullMarked;
