/**
 * What is measured: the list of indicators, and the page of one with its definition, the targets that it measures, and
 * every value published of it; and the newest values, for pages that lead on to them. A value of another area or another
 * definition is shown, never joined by a line.
 */
@NullMarked
package greenplan.ui.indicator;

import org.jspecify.annotations.NullMarked;
