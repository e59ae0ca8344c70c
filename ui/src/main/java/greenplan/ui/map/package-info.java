/**
 * The provinces of Việt Nam as a map of tiles, a square of the same size for each: who looks sees at once where plans are read and how they stand. It is no map of areas or
 * borders.
 */
@NullMarked
package greenplan.ui.map;

import org.jspecify.annotations.NullMarked;
