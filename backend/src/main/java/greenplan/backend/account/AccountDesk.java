package greenplan.backend.account;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.NothingDoneException;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Right;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gets accounts for those who look after them. */
@Component
class AccountDesk {

    private final Guard guard;
    private final AccountRepository accounts;

    AccountDesk(Guard guard, AccountRepository accounts) {
        this.guard = guard;
        this.accounts = accounts;
    }

    /** The key of an account that the caller looks after; for others there might as well be none. */
    long lookedAfter(Caller caller, String id) {
        long key = StaffId.key("Account", id, "id");
        Optional<Place.Province> province = accounts.province(key, guard.today());
        guard.check(
                caller,
                province.map(place -> new Right(Permission.KEEP_AGENCY_ACCOUNTS, place))
                        .orElse(new Right(Permission.KEEP_ACCOUNTS, new Place.Everywhere())));
        return key;
    }

    /** An account as it is now. */
    Account stored(long key) {
        return accounts.find(key).orElseThrow(() -> new NotFoundException("account", StaffId.of("Account", key)));
    }

    /** Somebody else changed the account first. */
    NothingDoneException conflict(long key, int expected, Map<String, ? extends @Nullable Object> yours) {
        Account stored = stored(key);
        var theirs = AccountFacts.of(stored).shown();
        theirs.put("disabled", stored.disabledAt() != null);
        return Conflict.between(expected, stored.version(), yours, theirs).over(stored);
    }
}
