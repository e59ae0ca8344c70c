/**
 * Indicators, which of them only look alike, how their values are read (a number, a yes or no, steps), what has been published of them, and where
 * that is known from. A value measures one area at one time, the end of the year or the day of the source where no day is known, and stays what its
 * source said; why it does not count any more, and which others differ from it, is told with it. Which of two that differ counts, the published
 * method says, unless a reviewer decides it in {@code review}; judging a value against a promise is the business of {@code target} and
 * {@code method}.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "method", "province", "topic"})
@NullMarked
package greenplan.backend.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
