/**
 * Charts, drawn on the server: values by day as a line per area, dashed over years that nobody counted, and what was promised; a yes or a no and
 * steps as rows of dots. Signs differ in shape, the scale has round steps, figures and years find places where nothing covers them, and the legend
 * has only what is there. {@link greenplan.ui.chart.Plot} is what is told, {@link greenplan.ui.chart.Drawing} where everything stands, for wide
 * pages and for phones; {@link greenplan.ui.chart.Svg} and the pictures that are shared put the same drawing onto a page and into files. Which
 * values are drawn is told in {@code target} and {@code indicator}; the table that says the same is the page's.
 */
@NullMarked
package greenplan.ui.chart;

import org.jspecify.annotations.NullMarked;
