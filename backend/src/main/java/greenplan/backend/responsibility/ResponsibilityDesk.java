package greenplan.backend.responsibility;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import org.springframework.stereotype.Component;

/** Gets links between targets and agencies for those who may decide about them. */
@Component
class ResponsibilityDesk {

    private final Guard guard;
    private final PlaceRepository places;
    private final StaffResponsibilityRepository links;

    ResponsibilityDesk(Guard guard, PlaceRepository places, StaffResponsibilityRepository links) {
        this.guard = guard;
        this.places = places;
        this.links = links;
    }

    /** Refuses who does not assign the targets of the province of a link. */
    void check(Caller caller, long link) {
        Place.Province province = links.provinceOf(link)
                .flatMap(places::province)
                .orElseThrow(() -> new NotFoundException("link", StaffId.of("StaffResponsibility", link)));
        guard.check(caller, new Right(Permission.ASSIGN_TARGETS, province));
    }

    /** A link as it is now. */
    StaffResponsibility stored(long link) {
        return links.find(link)
                .orElseThrow(() -> new NotFoundException("link", StaffId.of("StaffResponsibility", link)));
    }
}
