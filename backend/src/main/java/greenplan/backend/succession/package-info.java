/**
 * How what somebody has for a time passes to who follows, by rules that are pure and the same for a package that is loaded, a preview and what is
 * decided in the portal: who goes on keeps what is not sent elsewhere, who ends passes on to whom it is sent, else to the first that follows, else to
 * nobody.
 *
 * <p>{@link greenplan.backend.succession.Line} carries duties and targets of agencies through a {@link greenplan.backend.succession.Step},
 * {@link greenplan.backend.succession.Handover} codes and areas of provinces. What becomes of roles and open reports is told in
 * {@code reorganisation}.
 */
@ApplicationModule(allowedDependencies = {"graph"})
@NullMarked
package greenplan.backend.succession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
