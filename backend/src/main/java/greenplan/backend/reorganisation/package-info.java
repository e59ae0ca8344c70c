/**
 * Reorganisations: agencies are founded, renamed, merged, split and abolished by an act, provinces are merged and split, and what they have goes on.
 * What each must be is checked, its effects are shown, decided exactly as they were shown, and can be undone until the day; a founding, for a reason,
 * as long as nothing hangs on it. What becomes of duties, targets, codes and areas follows the rules of {@code succession}; {@code Reach} tells whose
 * roles go on, who goes on with a report that is open, and who begins an empty one, having taken over while a cycle runs. Nothing is moved when the
 * day comes: who bears, answers, drafts and files is read for a day. What a package brings later passes on, too. The list of agencies from which
 * staff choose stands here; a row that follows its duty or target into another report is told in {@code report}.
 */
@ApplicationModule(
        allowedDependencies = {"database", "graph", "mutation", "province", "report", "rights", "start", "succession"})
@NullMarked
package greenplan.backend.reorganisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
