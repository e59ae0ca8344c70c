package greenplan.backend.record;

import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Held;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import org.springframework.stereotype.Component;

/** Whose business an object is. */
@Component
class Concerned {

    private final Guard guard;
    private final PlaceRepository places;
    private final SubjectRepository subjects;

    Concerned(Guard guard, PlaceRepository places, SubjectRepository subjects) {
        this.guard = guard;
        this.places = places;
        this.subjects = subjects;
    }

    /** An object is the caller's business, by its type and key; one that is not there is nobody's. */
    boolean is(Caller caller, String type, long key) {
        return switch (type) {
            case "Report" -> readsReport(caller, key);
            case "StaffDifficulty" ->
                subjects.reportOfDifficulty(key)
                        .filter(report -> readsReport(caller, report))
                        .isPresent();
            case "StaffCycle" -> subjects.provinceOfCycle(key).stream().anyMatch(there -> worksIn(caller, there));
            case "Account" -> looksAfter(caller, key);
            case "RoleGrant" -> subjects.accountOfRole(key).stream().anyMatch(account -> looksAfter(caller, account));
            case "StaffReorganisation" ->
                subjects.provinceOfReorganisation(key).stream().anyMatch(there -> worksIn(caller, there));
            case "StaffProvinceReorganisation" ->
                subjects.provincesOfReorganisation(key).stream().anyMatch(there -> worksIn(caller, there));
            case "Amendment" -> subjects.provinceOfAmendment(key).stream().anyMatch(there -> worksIn(caller, there));
            default -> false;
        };
    }

    private boolean readsReport(Caller caller, long report) {
        return subjects.agencyOfReport(report)
                .flatMap(found -> places.agencyOn(found, guard.today()))
                .filter(place -> caller.may(new Right(Permission.READ_REPORTS, place)))
                .isPresent();
    }

    /** Drafts of other agencies are no business of an agency. */
    static boolean readsEveryReport(Caller caller, long province) {
        return caller.rights().held().stream()
                .filter(held -> Permission.READ_REPORTS.roles().contains(held.role()))
                .anyMatch(held -> held.place() instanceof Place.Province there && there.reaches(province));
    }

    private boolean looksAfter(Caller caller, long account) {
        if (caller.may(new Right(Permission.KEEP_ACCOUNTS, new Place.Everywhere()))) {
            return true;
        }
        var provinces = caller.rights().provinces(Permission.KEEP_AGENCY_ACCOUNTS);
        return subjects.looksAfter(account, guard.today())
                .filter(province -> provinces == null || provinces.contains(province))
                .isPresent();
    }

    /** Whoever holds a role there, in an agency of it, or everywhere. */
    static boolean worksIn(Caller caller, long province) {
        return caller.rights().held().stream().map(Held::place).anyMatch(place -> switch (place) {
            case Place.Everywhere all -> true;
            case Place.Province there -> there.reaches(province);
            case Place.Agency agency -> agency.province().id() == province;
        });
    }
}
