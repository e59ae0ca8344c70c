/**
 * Single sign-on: a provider says who somebody is, and its claims give roles that end some days after the last sign-in. Roles given by hand are out
 * of their reach. Here stands when an account is found, linked or opened for somebody unknown, what it takes over of name and address, and whether
 * the provider's session proves anything of late. The settings are told in {@code signin}.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "operation", "rights", "signin"})
@NullMarked
package greenplan.backend.sso;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
