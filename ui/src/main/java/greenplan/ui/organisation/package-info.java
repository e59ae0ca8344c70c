/**
 * Reorganising the agencies of a province: what was decided so far, and a form that shows every duty, target, role and report that a new
 * reorganisation reaches before it is recorded. Where a duty goes can be chosen in the preview.
 */
@NullMarked
package greenplan.ui.organisation;

import org.jspecify.annotations.NullMarked;
