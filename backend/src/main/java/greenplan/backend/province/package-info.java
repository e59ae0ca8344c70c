/**
 * Provinces: their names, national codes, areas that figures measure, and the mergers and splits that they went through; with the acts that decide
 * such things.
 */
@ApplicationModule(allowedDependencies = {"database", "graph"})
@NullMarked
package greenplan.backend.province;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
