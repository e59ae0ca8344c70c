/**
 * Reorganisations: agencies are founded, renamed, merged, split and abolished by an act, provinces are merged and split, and what they have goes on.
 *
 * <p>One change, two bodies: {@code Reorganisations} proposes, shows, decides and undoes it, {@code ChangeRepository} keeps it, for agencies and
 * provinces alike. What differs is apart: {@code Reorganisation} tells what becomes of duties and targets of agencies,
 * {@code ProvinceReorganisation} of codes and areas of provinces, both by the rules of {@code succession}; {@code Reach} tells whose roles go on, who goes
 * on with a report that is open, and who begins an empty one, having taken over while a cycle runs. Nothing is moved when the day
 * comes: who bears, answers, drafts and files is read for a day.
 */
@ApplicationModule(
        allowedDependencies = {"database", "graph", "mutation", "province", "report", "rights", "start", "succession"})
@NullMarked
package greenplan.backend.reorganisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
