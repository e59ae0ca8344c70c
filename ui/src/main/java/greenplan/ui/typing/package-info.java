/**
 * A row that keeps what is typed in it until it is saved, whatever page it is on: fields as the browser knows them, days as clerks type them, what
 * was typed before and never saved, what is said when a row was saved, refused, or changed by somebody else first, the keys that work on a page of
 * rows, and what reviewers asked for at that place. What the rows of a report ask for is told in {@code report}; forms that are sent by a button are
 * in {@code workspace}.
 */
@NullMarked
package greenplan.ui.typing;

import org.jspecify.annotations.NullMarked;
