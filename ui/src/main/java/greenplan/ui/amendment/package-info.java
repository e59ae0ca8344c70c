/**
 * The focal agency files acts that amend a plan, sees what an act would do before it is filed, and withdraws it before its day. An act changes or
 * adds as many targets and duties as it has: the fields of each, numbers and years as people write them, and the level and area from which a promise
 * is measured. What readers see of an amendment is told in {@code plan}.
 */
@NullMarked
package greenplan.ui.amendment;

import org.jspecify.annotations.NullMarked;
