/**
 * A plan taken along: all of it for paper, promise by promise under its objective, with verdict, source and who answers, and each duty in a line;
 * one sheet in big letters for the board of a village, with whom to ask and a code that leads to its page; and the snippet of a plan for pages of
 * others. What these sheets say stands here; how a page becomes a PDF, and fits on one sheet, is told in {@code share}.
 */
@NullMarked
package greenplan.ui.booklet;

import org.jspecify.annotations.NullMarked;
