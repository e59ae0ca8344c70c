/**
 * Many rows of a report filed by one call, and rows that are emptied. Each is judged by itself, by the rules of {@code report}, those
 * before it in the call counting as filed, and what is wrong with one stops no other.
 */
@ApplicationModule(allowedDependencies = {"mutation", "report", "rights"})
@NullMarked
package greenplan.backend.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
