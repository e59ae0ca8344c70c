/**
 * Agencies in time: what an agency is called on a day, whom it followed, who followed it, and the classes that plans name, such as all people's
 * committees of districts. How they are reorganised is told in {@code reorganisation}.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "plan", "province"})
@NullMarked
package greenplan.backend.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
