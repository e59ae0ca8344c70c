package greenplan.backend.account;

import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import greenplan.backend.rights.Role;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What giving a role asks for, whether with a new account or to an old one. */
@Component
class RoleGiving {

    private final PlaceRepository places;
    private final RoleGrantRepository grants;
    private final Guard guard;

    RoleGiving(PlaceRepository places, RoleGrantRepository grants, Guard guard) {
        this.places = places;
        this.grants = grants;
        this.guard = guard;
    }

    /** The right to give a role for a place. */
    static Right right(Role role, Place place) {
        return role.isForAnAgency()
                ? new Right(Permission.GIVE_AGENCY_ROLES, place)
                : new Right(Permission.GIVE_ROLES, new Place.Everywhere());
    }

    /**
     * Where the role shall be held. What does not fit or does not exist is a problem; without the right to give the role
     * somewhere, a refusal comes before that.
     */
    @Nullable
    Place place(Caller caller, NewRole role, Problems problems) {
        if (!role.role().isForAnAgency()) {
            guard.check(caller, right(role.role(), new Place.Everywhere()));
        }
        Place place = find(role, problems);
        if (place != null) {
            guard.check(caller, right(role.role(), place));
        }
        return place;
    }

    private @Nullable Place find(NewRole role, Problems problems) {
        boolean wantsAgency = role.role().isForAnAgency();
        problems.unless(
                wantsAgency == (role.agency() != null),
                "role.agency",
                wantsAgency ? "account.REQUIRED.agency" : "account.NOT_WANTED.agency");
        boolean needsProvince = role.role().needsAProvince();
        problems.unless(
                role.province() != null ? role.role().takesAProvince() : !needsProvince,
                "role.province",
                needsProvince ? "account.REQUIRED.province" : "account.NOT_WANTED.province");
        if (!problems.none()) {
            return null;
        }
        if (wantsAgency) {
            String code = Objects.requireNonNull(role.agency());
            return found(places.agency(code, guard.today()), "role.agency", code, problems);
        }
        return role.province() == null
                ? new Place.Everywhere()
                : found(places.province(role.province()), "role.province", role.province(), problems);
    }

    private static <P> @Nullable P found(Optional<P> place, String field, String code, Problems problems) {
        problems.unless(place.isPresent(), field, "account.UNKNOWN", code);
        return place.orElse(null);
    }

    /** Adds what is wrong with days and words. */
    void check(NewRole role, Problems problems) {
        problems.length(role.act(), 1, 200, "role.act");
        problems.length(role.reason(), 1, 500, "role.reason");
        problems.unless(role.to() == null || !role.to().isBefore(from(role)), "role.to", "account.BEFORE_FIRST_DAY");
    }

    /** Gives it; a problem when it is held on one of these days already. */
    @Nullable
    Long give(Caller caller, long account, NewRole role, Place place, Problems problems) {
        LocalDate until = role.to() == null ? null : role.to().plusDays(1);
        Optional<Long> given = grants.give(
                account,
                role.role(),
                place,
                new DateSpan(from(role), until),
                caller.account(),
                role.act(),
                role.reason());
        problems.unless(given.isPresent(), "role", "account.HELD_ALREADY");
        return given.orElse(null);
    }

    private LocalDate from(NewRole role) {
        return Objects.requireNonNullElse(role.from(), guard.today());
    }
}
