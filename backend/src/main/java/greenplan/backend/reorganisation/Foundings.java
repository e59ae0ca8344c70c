package greenplan.backend.reorganisation;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.Text;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import greenplan.db.base.enums.AgencyKind;
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

    /**
     * An agency of a province, for lists that staff choose from.
     *
     * @param code province and slug
     * @param name the newest one
     * @param ended it exists neither today nor later
     * @param hasMembers members of the class are known today; false of a single agency
     * @param owesReports a plan says so, of it or of a class that it is a member of today
     */
    record StaffAgency(
            String code, Text name, AgencyKind kind, boolean ended, boolean hasMembers, boolean owesReports) {

        /** Targets can be given to it: one agency, or a class whose members then report on them. */
        public boolean answers() {
            return !ended && (hasMembers || (kind != AgencyKind.CLASS && kind != AgencyKind.STAKEHOLDERS));
        }
    }

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
    List<StaffAgency> agencies(String province) {
        Caller caller = guard.requireSomewhere(Permission.REORGANISE);
        return foundings.agencies(place(caller, province), guard.today());
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
