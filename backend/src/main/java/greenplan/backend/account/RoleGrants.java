package greenplan.backend.account;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Mutations;
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
    private final Mutations mutations;
    private final Accounts accounts;
    private final RoleGiving giving;
    private final RoleGrantRepository grants;
    private final PlaceRepository places;

    RoleGrants(
            Guard guard,
            Mutations mutations,
            Accounts accounts,
            RoleGiving giving,
            RoleGrantRepository grants,
            PlaceRepository places) {
        this.guard = guard;
        this.mutations = mutations;
        this.accounts = accounts;
        this.giving = giving;
        this.grants = grants;
        this.places = places;
    }

    /** Gives an account, which the caller looks after, a role that the caller may give. */
    AccountAnswer grant(String accountId, NewRole role, @Nullable String clientMutationId) {
        Caller caller = guard.confirmedSomewhere(Permission.GIVE_AGENCY_ROLES);
        var problems = new Problems();
        Place place = giving.place(caller, role, problems);
        long account = accounts.lookedAfter(caller, accountId);
        accounts.stored(account);
        giving.check(role, problems);
        return mutations.once(caller, "grantRole", clientMutationId, AccountAnswer.class, () -> {
            Long id = place == null || !problems.none() ? null : giving.give(caller, account, role, place, problems);
            if (id == null || !problems.none()) {
                return AccountAnswer.refused(problems, clientMutationId);
            }
            return AccountAnswer.done(
                    accounts.stored(account), grants.find(id).orElseThrow().grant(), clientMutationId);
        });
    }

    /** Ends a role that the caller may give, whoever holds it. */
    AccountAnswer end(
            String id, int expectedVersion, LocalDate to, @Nullable String reason, @Nullable String clientMutationId) {
        Caller caller = guard.confirmedSomewhere(Permission.GIVE_AGENCY_ROLES);
        long key = StaffId.key("RoleGrant", id, "id");
        RoleGrantRepository.@Nullable Of found = grants.find(key).orElse(null);
        guard.check(caller, found == null ? anyRole() : right(found));
        return mutations.once(caller, "endRole", clientMutationId, AccountAnswer.class, () -> {
            RoleGrantRepository.Of role = grants.find(key).orElseThrow(() -> new NotFoundException("role", id));
            Problems problems = problems(role, to, reason);
            if (!problems.none()) {
                return AccountAnswer.refused(problems, clientMutationId);
            }
            boolean neverHeld = to.isBefore(role.grant().from());
            boolean first = neverHeld
                    ? grants.takeBack(key, expectedVersion)
                    : grants.end(key, expectedVersion, new DateSpan(role.grant().from(), to.plusDays(1)), reason);
            if (!first) {
                return conflict(key, expectedVersion, to, clientMutationId);
            }
            if (role.grant().role() == Role.ADMINISTRATOR && !grants.leavesAnAdministrator(guard.today())) {
                return AccountAnswer.refused(Accounts.lastAdministrator(), clientMutationId);
            }
            return AccountAnswer.done(
                    accounts.stored(role.account()),
                    grants.find(key).map(RoleGrantRepository.Of::grant).orElse(null),
                    clientMutationId);
        });
    }

    private Right right(RoleGrantRepository.Of found) {
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
    private Problems problems(RoleGrantRepository.Of role, LocalDate to, @Nullable String reason) {
        var problems = new Problems();
        problems.length(reason, 1, 500, "reason");
        boolean pastIsKept =
                !to.isBefore(guard.today().minusDays(1)) || role.grant().from().isAfter(guard.today());
        problems.unless(
                pastIsKept,
                "to",
                "IN_THE_PAST",
                "Ngày cuối sớm nhất là hôm qua: những gì đã làm theo vai trò này vẫn có hiệu lực.",
                "The last day cannot be before yesterday: what was done in this role stays done.");
        return problems;
    }

    private AccountAnswer conflict(long key, int expected, LocalDate to, @Nullable String clientMutationId) {
        RoleGrantRepository.Of stored =
                grants.find(key).orElseThrow(() -> new NotFoundException("role", StaffId.of("RoleGrant", key)));
        var yours = new LinkedHashMap<String, @Nullable Object>();
        yours.put("to", to);
        var theirs = new LinkedHashMap<String, @Nullable Object>();
        theirs.put("to", Objects.requireNonNullElse(stored.grant().to(), ""));
        return AccountAnswer.conflict(
                Conflict.between(expected, stored.grant().version(), yours, theirs),
                accounts.stored(stored.account()),
                stored.grant(),
                clientMutationId);
    }
}
