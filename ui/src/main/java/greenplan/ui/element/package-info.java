/**
 * What public pages are made of, and much of the staff's: tables with their files, as CSV and workbook, paging, and what is asked for in an address,
 * read or refused; a page as of another day; the marks of verdicts and of duties, in shape, word and colour, and the four heaps of verdicts for
 * bars; unofficial English words beside those of a plan; words that are explained where they stand; the search box; QR codes. The bare elements are
 * in {@code html}, numbers and dates in {@code language}, and the tables of the staff that sort and filter in {@code workspace}.
 */
@NullMarked
package greenplan.ui.element;

import org.jspecify.annotations.NullMarked;
