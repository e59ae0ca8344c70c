/**
 * A province as everybody sees it: its plans, the areas that its figures measure, its codes in time, and how it was merged or split. The page of a
 * province that is no more points on. How a merger is recorded is told in {@code reorganisation}.
 */
@NullMarked
package greenplan.ui.province;

import org.jspecify.annotations.NullMarked;
