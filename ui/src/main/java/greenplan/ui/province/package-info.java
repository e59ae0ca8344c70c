/**
 * Merging and splitting provinces: what is on record, and a form that shows the codes that change hands, areas, plans, roles and agencies that
 * a reorganisation reaches before it is recorded.
 */
@NullMarked
package greenplan.ui.province;

import org.jspecify.annotations.NullMarked;
