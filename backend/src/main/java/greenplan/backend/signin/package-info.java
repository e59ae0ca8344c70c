/**
 * Proving who one is: passwords and what they must be, links to set them, the second factor and its recovery codes, the bounds of guessing, and the
 * password anew before what could let somebody stay; signing out, here or everywhere, and what ends a session.
 *
 * <p>Here is also whether passwords let anybody in at all, all settings of single sign-on, how passwords are hashed and secrets sealed, and how a
 * refusal beside the graph is told. How a provider's word becomes an account is told in {@code sso}; who may hand a link over, and take a second
 * factor off for somebody, is told in {@code account}, tokens in {@code token}, after how long the password is asked anew in {@code rights}.
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
