/**
 * The published method that judges targets, pure and without a database: a form of promise is a type ({@link greenplan.backend.method.TargetForm}),
 * observed values are evidence, and {@link greenplan.backend.method.StatusMethod} comes to a verdict with its working and a sentence. Explained in
 * {@code docs/method.md}.
 *
 * <p>Here stands which value of a day or a year counts, which comparators and bounds a form takes, in which order the rules are asked, pace and
 * thresholds, why a target cannot be assessed, what a figure of the area that followed indicates, how much time is left, and how sentences write
 * numbers. Which values are put before it is told in {@code target}.
 */
@ApplicationModule(allowedDependencies = {"graph", "unit"})
@NullMarked
package greenplan.backend.method;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
