/**
 * A page taken along: links that carry no tracker, how it is cited, its picture, and pages as PDF, with letters that become smaller until one sheet holds
 * what must stand on one. Pictures are painted here without the fonts of the machine, which a server may have none of: the portal's own letters are
 * read from their files and filled as outlines.
 */
@NullMarked
package greenplan.ui.share;

import org.jspecify.annotations.NullMarked;
