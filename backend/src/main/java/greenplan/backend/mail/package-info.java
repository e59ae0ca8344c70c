/**
 * E-mails that leave when a server for them is configured.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package greenplan.backend.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
