/**
 * What pages are made of: plain elements, tables with their files, paging, marks of verdicts, and what is asked for in an
 * address.
 */
@NullMarked
package greenplan.ui.element;

import org.jspecify.annotations.NullMarked;
