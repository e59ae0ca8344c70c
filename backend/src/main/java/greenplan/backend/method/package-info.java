/**
 * The published method that judges targets, pure and without a database: a form of promise is a type
 * ({@link greenplan.backend.method.TargetForm}), observed values are evidence, and {@link greenplan.backend.method.StatusMethod} comes to a verdict with
 * its working and a sentence. Explained in {@code docs/method.md}.
 */
@ApplicationModule(allowedDependencies = {"graph", "unit"})
@NullMarked
package greenplan.backend.method;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
