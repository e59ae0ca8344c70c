/**
 * Charts, drawn on the server: values by day as a line per area, dashed over years that nobody counted, and what was
 * promised; a yes or a no and steps as rows of dots. {@link greenplan.ui.chart.Plot} is what is told,
 * {@link greenplan.ui.chart.Drawing} where everything stands, {@link greenplan.ui.chart.Svg} and the pictures that are
 * shared put the same drawing onto a page and into files. The table that says the same is the page's.
 */
@NullMarked
package greenplan.ui.chart;

import org.jspecify.annotations.NullMarked;
