/**
 * Units: words for them are data, with what they measure and how much of it, so that numbers of one thing can be compared whatever unit they stand
 * in, and that every unit has an English word. A unit that the list does not have counts a thing of its own. How numbers are written is told in
 * {@code method}, how typed ones are read in {@code report}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package greenplan.backend.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
