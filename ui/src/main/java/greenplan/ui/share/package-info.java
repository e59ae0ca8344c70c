/**
 * A page taken along, whichever it is: links that carry no tracker, how it is cited, its picture, the snippet that frames a part of the portal in
 * pages of others and the line below that, and pages as PDF, with letters that become smaller until one sheet holds what must stand on one. Pictures
 * are painted here without the fonts of the machine, which a server may have none of: the portal's own letters are read from their files and filled
 * as outlines. What the booklet and the one sheet of a plan say is told in {@code booklet}.
 */
@NullMarked
package greenplan.ui.share;

import org.jspecify.annotations.NullMarked;
