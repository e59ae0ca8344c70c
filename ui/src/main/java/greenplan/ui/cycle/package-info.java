/**
 * Cycles of reports: opened and extended by the focal agency, and the board that tells everybody who filed, how late. The
 * staff's board adds where each report stands and who was reminded when.
 */
@NullMarked
package greenplan.ui.cycle;

import org.jspecify.annotations.NullMarked;
