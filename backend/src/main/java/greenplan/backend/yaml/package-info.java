/** YAML files as trees with lines: plain ones, read within bounds, so that a few hostile bytes cannot fill the memory. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package greenplan.backend.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
