/**
 * The first page of the workspace, by what somebody is: what waits, what is late, what comes next; and for leaders the state of a
 * plan on one sheet.
 */
@NullMarked
package greenplan.ui.today;

import org.jspecify.annotations.NullMarked;
