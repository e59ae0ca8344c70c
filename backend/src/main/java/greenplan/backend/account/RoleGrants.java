package greenplan.backend.account;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.NothingDoneException;
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
import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Giving roles and ending them. */
@Service
class RoleGrants {

    private final Guard guard;
    private final AccountDesk accounts;
    private final RoleGiving giving;
    private final RoleGrantRepository grants;
    private final GrantedRoleRepository given;
    private final PlaceRepository places;

    RoleGrants(
            Guard guard,
            AccountDesk accounts,
            RoleGiving giving,
            RoleGrantRepository grants,
            GrantedRoleRepository given,
            PlaceRepository places) {
        this.guard = guard;
        this.accounts = accounts;
        this.giving = giving;
        this.grants = grants;
        this.given = given;
        this.places = places;
    }

    /** Gives an account, which the caller looks after, a role that the caller may give. */
    Accounts.Granted grant(Caller caller, AccountInput.Giving input) {
        NewRole role = input.role();
        var problems = new Problems();
        Place place = giving.place(caller, role, problems);
        long account = accounts.lookedAfter(caller, input.accountId());
        accounts.stored(account);
        giving.check(role, problems);
        Long id = place == null || !problems.none() ? null : giving.give(caller, account, role, place, problems);
        if (id == null || !problems.none()) {
            throw problems.refusal();
        }
        return new Accounts.Granted(
                accounts.stored(account), given.find(id).orElseThrow().grant());
    }

    /** Ends a role that the caller may give, whoever holds it. */
    Accounts.Granted end(Caller caller, AccountInput.Ending input) {
        LocalDate to = input.to();
        long key = StaffId.key("RoleGrant", input.id(), "id");
        GrantedRoleRepository.@Nullable Of found = given.find(key).orElse(null);
        guard.check(caller, found == null ? anyRole() : right(found));
        GrantedRoleRepository.Of role = given.find(key).orElseThrow(() -> new NotFoundException("role", input.id()));
        problems(role, to, input.reason()).refuse();
        boolean neverHeld = to.isBefore(role.grant().from());
        boolean first = neverHeld
                ? grants.takeBack(key, input.expectedVersion())
                : grants.end(
                        key, input.expectedVersion(), DateSpan.of(role.grant().from(), to), input.reason());
        if (!first) {
            throw conflict(key, input.expectedVersion(), to);
        }
        if (role.grant().role() == Role.ADMINISTRATOR && !grants.leavesAnAdministrator(guard.today())) {
            throw AccountAccess.lastAdministrator();
        }
        return new Accounts.Granted(
                accounts.stored(role.account()),
                given.find(key).map(GrantedRoleRepository.Of::grant).orElse(null));
    }

    private Right right(GrantedRoleRepository.Of found) {
        Role role = found.grant().role();
        return found.agency() == null
                ? RoleGiving.right(role, new Place.Everywhere())
                : RoleGiving.right(
                        role, places.agencyOn(found.agency(), guard.today()).orElseThrow());
    }

    private static Right anyRole() {
        return new Right(Permission.GIVE_ROLES, new Place.Everywhere());
    }

    /** A past day cannot lose what was done on it by right. */
    private Problems problems(GrantedRoleRepository.Of role, LocalDate to, @Nullable String reason) {
        var problems = new Problems();
        problems.length(reason, 1, 500, "reason");
        boolean pastIsKept =
                !to.isBefore(guard.today().minusDays(1)) || role.grant().from().isAfter(guard.today());
        problems.unless(pastIsKept, "to", "account.IN_THE_PAST");
        return problems;
    }

    private NothingDoneException conflict(long key, int expected, LocalDate to) {
        GrantedRoleRepository.Of stored =
                given.find(key).orElseThrow(() -> new NotFoundException("role", StaffId.of("RoleGrant", key)));
        var yours = new LinkedHashMap<String, @Nullable Object>();
        yours.put("to", to);
        var theirs = new LinkedHashMap<String, @Nullable Object>();
        theirs.put("to", Objects.requireNonNullElse(stored.grant().to(), ""));
        return Conflict.between(expected, stored.grant().version(), yours, theirs)
                .over(new Accounts.Granted(accounts.stored(stored.account()), stored.grant()));
    }
}
