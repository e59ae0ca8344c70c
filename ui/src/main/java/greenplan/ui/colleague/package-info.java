/**
 * How the people of one agency share a report: who has which row, and what was proposed to the head. The page of the report shows it; other pages
 * need {@link greenplan.ui.colleague.Proposal} alone.
 */
@NullMarked
package greenplan.ui.colleague;

import org.jspecify.annotations.NullMarked;
