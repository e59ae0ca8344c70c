/**
 * Reorganisations: agencies are renamed, merged, split and abolished by an act, and what they bear goes on.
 *
 * <p>{@link greenplan.backend.reorganisation.Step} and {@link greenplan.backend.reorganisation.Line} are the rules, pure and the same for
 * a package that is loaded, a preview and what is decided in the portal. {@code Reorganisation} says what a proposal would do,
 * {@code OrganisationRepository} reads what there is, {@code DecidedRepository} writes the effects with their date. Nothing is moved when
 * that day comes: who bears, answers, drafts and files is read for a day.
 *
 * <p>Provinces are merged and split by the same kind of act: {@link greenplan.backend.reorganisation.Handover} carries their codes and areas
 * through it, for packages and the portal alike, and {@code ProvinceReorganisations} decides.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "mutation", "province", "report", "rights", "start"})
@NullMarked
package greenplan.backend.reorganisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
