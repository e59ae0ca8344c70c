/**
 * What this process was started for, and with: the portal or one command, its settings, its day, its public address; and why it cannot start, in
 * one sentence.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package greenplan.backend.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
