/**
 * Indicators, what has been published of them, and where that is known from. A value measures one area at one time and
 * stays what its source said. Which of two that differ counts, the published method says; judging it against a promise is the business of the
 * targets.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "method", "province", "topic"})
@NullMarked
package greenplan.backend.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
