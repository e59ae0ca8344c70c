/**
 * Personal tokens of programs, and all other secrets that are shown once and stored as hashes.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "mutation", "operation", "rights"})
@NullMarked
package greenplan.backend.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
