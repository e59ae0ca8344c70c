/**
 * The reporting year: cycles with a deadline, the report of each agency, and its review up to public observations.
 *
 * <p>The rules are plain records ({@link greenplan.backend.report.ProgressReport}, {@link greenplan.backend.report.Deadline},
 * {@link greenplan.backend.report.Plausibility}); what was filed on time is computed from them and never stored.
 */
@NullMarked
package greenplan.backend.report;

import org.jspecify.annotations.NullMarked;
