/**
 * A row that keeps what is typed in it until it is saved: fields as the browser knows them, what was typed before, and what
 * reviewers asked for at that place.
 */
@NullMarked
package greenplan.ui.typing;

import org.jspecify.annotations.NullMarked;
