/**
 * The duties of a plan in the order of its text, under its headings, who bears each and who does so now, with filters that stand in the address and
 * offer only what the plan has; how far each has got, in the words of every agency that reported, corrected words included, and the same as a file.
 */
@NullMarked
package greenplan.ui.duty;

import org.jspecify.annotations.NullMarked;
