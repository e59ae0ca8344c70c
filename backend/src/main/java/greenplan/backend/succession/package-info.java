/**
 * How what somebody has for a time passes to who follows, by rules that are pure and the same for a package that is loaded, a preview and what is
 * decided in the portal.
 *
 * <p>{@link greenplan.backend.succession.Line} carries duties and targets of agencies through a
 * {@link greenplan.backend.succession.Step}, {@link greenplan.backend.succession.Handover} codes and areas of provinces.
 */
@ApplicationModule(allowedDependencies = {"graph"})
@NullMarked
package greenplan.backend.succession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
