/**
 * Reorganising the agencies of a province, founding new ones singly or as a pasted list, and merging and splitting provinces: whose agencies one may
 * reorganise, what was decided so far and can be undone until its day, and a form that shows every duty, target, role, report, code, area and plan
 * that a new reorganisation reaches before it is recorded. Where a duty goes can be chosen in the preview. Who follows whom, as readers see it, is
 * told in {@code agency} and {@code province}.
 */
@NullMarked
package greenplan.ui.reorganisation;

import org.jspecify.annotations.NullMarked;
