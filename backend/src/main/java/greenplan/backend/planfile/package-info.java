/**
 * Plan packages as files: how the YAML of a plan is read, bounded and checked, every problem told at once with its file, line and cure. Pure: needs no
 * database. What becomes of a package that is in order is told in {@code packages}.
 */
@ApplicationModule(allowedDependencies = {"graph", "method", "operation", "succession", "topic", "unit", "yaml"})
@NullMarked
package greenplan.backend.planfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
