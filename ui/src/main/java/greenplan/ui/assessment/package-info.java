/** What a mid-term, five-year or final report says in words, written part by part; everybody reads it on the board of the cycle. */
@NullMarked
package greenplan.ui.assessment;

import org.jspecify.annotations.NullMarked;
