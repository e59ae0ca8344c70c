/**
 * Single sign-on: a provider says who somebody is, and its claims give roles that end some days after the last sign-in. Roles given by hand are
 * out of their reach.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "operation", "rights", "signin"})
@NullMarked
package greenplan.backend.sso;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
