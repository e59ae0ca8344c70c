/**
 * Agencies in time: what an agency is called on a day, in which language, from when on it is listed, whom it followed, who followed it and how sure
 * that day is, and the classes that plans name, such as all people's committees of districts, with their members on a day. How agencies are founded
 * and reorganised, and the list from which staff choose one, is told in {@code reorganisation}; the people who work for an agency in {@code account}.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "plan", "province"})
@NullMarked
package greenplan.backend.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
