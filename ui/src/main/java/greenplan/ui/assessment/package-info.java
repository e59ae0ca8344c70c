/**
 * What a mid-term, five-year or final report says in words, written part by part, each saved when its field is left, and the way there from the
 * report. Everybody reads what was accepted on the board of the cycle, {@code cycle}; the paper for the People's Committee, which has it, too, is
 * made in {@code review}.
 */
@NullMarked
package greenplan.ui.assessment;

import org.jspecify.annotations.NullMarked;
