package greenplan.backend.reorganisation;

import greenplan.backend.graph.Connection;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.Page;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import java.util.List;
import org.springframework.stereotype.Service;

/** The focal agency founds agencies by an act: one, or all communes of a province at once. Nobody has to come before them. */
@Service
class Foundings {

    private final Guard guard;
    private final PlaceRepository places;
    private final OrganisationRepository organisations;
    private final AgencyChangeRepository changes;
    private final FoundingRepository foundings;

    Foundings(
            Guard guard,
            PlaceRepository places,
            OrganisationRepository organisations,
            AgencyChangeRepository changes,
            FoundingRepository foundings) {
        this.guard = guard;
        this.places = places;
        this.organisations = organisations;
        this.changes = changes;
        this.foundings = foundings;
    }

    /** All agencies of a province, to choose from. */
    List<FoundingRepository.StaffAgency> agencies(String province) {
        Caller caller = guard.requireSomewhere(Permission.REORGANISE);
        return foundings.agencies(place(caller, province), guard.today());
    }

    /** A page of those that are looked for. */
    Connection<FoundingRepository.StaffAgency> agencies(
            String province, FoundingRepository.AgencySearch search, Page page) {
        Caller caller = guard.requireSomewhere(Permission.REORGANISE);
        return foundings.page(place(caller, province), search, page, guard.today());
    }

    /** Founds agencies, all or none. */
    Recorded found(Caller caller, FoundingInput input) {
        Place.Province province = place(caller, input.province());
        changes.lock(province.id());
        var problems = new Problems();
        Decision decision = Decision.of(
                        input.act(),
                        input.actDate(),
                        input.actIssuer(),
                        input.noteVi(),
                        input.noteEn(),
                        guard.today(),
                        problems)
                .on(input.certainty());
        OrganisationRepository.Found found = organisations.alone(province.id());
        new FoundingCheck(province.code(), found.organisation().agencies(), input, problems).check();
        problems.refuse();
        List<String> slugs = input.slugs(found.keys().keySet());
        return changes.find(foundings.write(province, input, slugs, decision, found), guard.today());
    }

    private Place.Province place(Caller caller, String code) {
        Place.Province province = places.province(code).orElseThrow(() -> new NotFoundException("province", code));
        guard.check(caller, new Right(Permission.REORGANISE, province));
        return province;
    }
}
