/**
 * Targets: what a plan promises, with a value and a time, and how far the province has got.
 * A form is a type ({@link greenplan.backend.target.TargetForm}), and one published method
 * ({@link greenplan.backend.target.StatusMethod}, explained in {@code docs/method.md}) judges each of them.
 */
@NullMarked
package greenplan.backend.target;

import org.jspecify.annotations.NullMarked;
