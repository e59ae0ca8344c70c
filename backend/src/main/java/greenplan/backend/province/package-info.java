/**
 * Provinces: their names, national codes, areas that figures measure, each from a day to a day, and the mergers and splits that they went through;
 * with the acts that decide such things, or issue a plan, and where a reorganisation, also of agencies, is known from. Who may merge or split them,
 * and how, is told in {@code reorganisation}.
 */
@ApplicationModule(allowedDependencies = {"database", "graph"})
@NullMarked
package greenplan.backend.province;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
