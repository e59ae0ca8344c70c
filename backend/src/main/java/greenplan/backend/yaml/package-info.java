/**
 * YAML files as trees with lines: plain ones, each thing said once and where it stands, read within bounds of size, depth and length, so that a few
 * hostile bytes cannot fill the memory. What a plan package must say in them is told in {@code planfile}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package greenplan.backend.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
