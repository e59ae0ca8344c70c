/**
 * A plan taken along: all of it for paper, promise by promise with verdict and source; one sheet for a board, with a code that leads to
 * its page; and the snippet for pages of others. The first two are pages that are had as PDF, too.
 */
@NullMarked
package greenplan.ui.booklet;

import org.jspecify.annotations.NullMarked;
