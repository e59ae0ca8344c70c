/**
 * Provinces: their names, national codes, areas that figures measure, and the mergers and splits that they went through; with the acts that decide
 * such things.
 */
@NullMarked
package greenplan.backend.province;

import org.jspecify.annotations.NullMarked;
