/**
 * Proving who one is: passwords and what they must be, links to set them, the second factor and its recovery codes, the bounds of guessing, and
 * the password anew before what could let somebody stay.
 */
@ApplicationModule(
        allowedDependencies = {
            "admission",
            "database",
            "graph",
            "mail",
            "mutation",
            "operation",
            "rights",
            "start",
            "token"
        })
@NullMarked
package greenplan.backend.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
