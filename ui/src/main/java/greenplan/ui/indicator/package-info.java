/**
 * What is measured: the list of indicators, and the page of one with its definition, the targets that it measures, and every value published of it;
 * and the newest values, for pages that lead on to them. How a published value is said, on other pages as well, is here: its figure and day, why it
 * was replaced, what somebody else says of the same day, and why one of the two counts. A value of another area or another definition is shown,
 * never joined by a line; what is fictional is kept apart from what is real.
 */
@NullMarked
package greenplan.ui.indicator;

import org.jspecify.annotations.NullMarked;
