/**
 * Reorganising the agencies of a province, and merging and splitting provinces: what was decided so far, and a form that
 * shows every duty, target, role, report, code, area and plan that a new reorganisation reaches before it is recorded.
 * Where a duty goes can be chosen in the preview.
 */
@NullMarked
package greenplan.ui.reorganisation;

import org.jspecify.annotations.NullMarked;
