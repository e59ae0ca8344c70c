/**
 * Who answers for which target, decided by the focal agency: assigned by an act, many at once, or what the portal's editor inferred confirmed or
 * rejected, ended or taken back; and which targets nobody has to report on. What is decided here counts in the cycles that are opened from then on,
 * and in an open one where that is asked for.
 */
@NullMarked
package greenplan.ui.responsibility;

import org.jspecify.annotations.NullMarked;
