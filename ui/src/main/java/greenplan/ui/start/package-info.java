/**
 * What a start says when it cannot go on, and when it is done.
 */
@NullMarked
package greenplan.ui.start;

import org.jspecify.annotations.NullMarked;
