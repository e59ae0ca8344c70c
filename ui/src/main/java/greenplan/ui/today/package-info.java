/**
 * The first page of the workspace, by what somebody is: what waits, what is late, what comes next, in the order in which one has to see to it;
 * difficulties without an answer, by their age; agencies where nobody could write a report; and for leaders the state of a plan on one sheet, with
 * only so much as it has room for. What has to be prepared before a first cycle is shown here, and told in {@code cycle}.
 */
@NullMarked
package greenplan.ui.today;

import org.jspecify.annotations.NullMarked;
