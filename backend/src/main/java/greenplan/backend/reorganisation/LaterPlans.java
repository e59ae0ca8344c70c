package greenplan.backend.reorganisation;

import greenplan.backend.reorganisation.OrganisationRepository.Found;
import greenplan.backend.reorganisation.Recorded.Party;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.succession.Step;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a package brings after agencies were reorganised in the portal goes through those reorganisations, too: every share in a duty and
 * every target of an agency that ended passes to its first successor, or to nobody. What was passed on before stays where it is.
 */
@Component
public class LaterPlans {

    private final PlaceRepository places;
    private final AgencyChangeRepository recorded;
    private final OrganisationRepository organisations;
    private final AgencyDecidedRepository changes;

    LaterPlans(
            PlaceRepository places,
            AgencyChangeRepository recorded,
            OrganisationRepository organisations,
            AgencyDecidedRepository changes) {
        this.places = places;
        this.recorded = recorded;
        this.organisations = organisations;
        this.changes = changes;
    }

    /** The agencies of a province, by slug, that the portal reorganised: a package no longer says what they are called and when. */
    public Set<String> reorganised(String province) {
        return places.province(province).stream()
                .flatMap(there -> recorded.decided(there.id()).stream())
                .flatMap(each -> Stream.concat(each.predecessors().stream(), each.successors().stream()))
                .map(LaterPlans::slug)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Passes on what plans of the province brought since; three statements to read for each reorganisation. */
    public void passOn(String province) {
        places.province(province)
                .ifPresent(there -> recorded.decided(there.id()).forEach(change -> passOn(there.id(), change)));
    }

    private void passOn(long province, Recorded change) {
        Found found = organisations.of(province);
        Reorganisation effects =
                Reorganisation.of(found.organisation(), step(change, found.organisation()), List.of(), List.of());
        if (effects.movesSomething()) {
            changes.passOn(change.key(), effects, found);
        }
    }

    private static Step step(Recorded change, Organisation there) {
        List<String> predecessors =
                change.predecessors().stream().map(LaterPlans::slug).toList();
        return new Step(
                change.code(),
                change.date(),
                predecessors,
                change.successors().stream().map(LaterPlans::slug).toList(),
                predecessors.stream()
                        .filter(each -> Objects.requireNonNull(there.agencies().get(each))
                                .existsOn(change.date()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static String slug(Party party) {
        return party.code().substring(party.code().indexOf('/') + 1);
    }
}
