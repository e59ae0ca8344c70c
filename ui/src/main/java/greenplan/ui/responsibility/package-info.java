/**
 * Who answers for which target, decided by the focal agency: assigned by an act, or what the portal's editor inferred confirmed or
 * rejected. What is decided here counts in the cycles that are opened from then on.
 */
@NullMarked
package greenplan.ui.responsibility;

import org.jspecify.annotations.NullMarked;
