package greenplan.backend.account;

import greenplan.backend.database.Moment;
import greenplan.backend.mutation.NothingDoneException;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Right;
import greenplan.backend.signin.SecondFactorRepository;
import greenplan.backend.token.AccessTokenRepository;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shuts and opens accounts, and lets in again who lost the second factor. */
@Service
class AccountAccess {

    private final Guard guard;
    private final AccountDesk desk;
    private final AccountChangeRepository accounts;
    private final RoleGrantRepository grants;
    private final AccessTokenRepository tokens;
    private final SecondFactorRepository factors;

    AccountAccess(
            Guard guard,
            AccountDesk desk,
            AccountChangeRepository accounts,
            RoleGrantRepository grants,
            AccessTokenRepository tokens,
            SecondFactorRepository factors) {
        this.guard = guard;
        this.desk = desk;
        this.accounts = accounts;
        this.grants = grants;
        this.tokens = tokens;
        this.factors = factors;
    }

    /** Shuts or opens an account. */
    Account disable(Caller caller, AccountInput.Versioned input, boolean disabled) {
        long key = desk.lookedAfter(caller, input.id());
        Instant now = Moment.now();
        if (!accounts.disable(key, input.expectedVersion(), disabled ? now : null, now)) {
            Map<String, @Nullable Object> yours = new LinkedHashMap<>();
            yours.put("disabled", disabled);
            throw desk.conflict(key, input.expectedVersion(), yours);
        }
        if (disabled) {
            tokens.revokeAll(key, now);
            if (!grants.leavesAnAdministrator(guard.today())) {
                throw lastAdministrator();
            }
        }
        return desk.stored(key);
    }

    /** Takes the second factor off for somebody who lost the device; the password alone is enough again. */
    Account removeSecondFactor(Caller caller, AccountInput.Versioned input) {
        guard.check(caller, new Right(Permission.KEEP_ACCOUNTS, new Place.Everywhere()));
        long key = desk.lookedAfter(caller, input.id());
        var problems = new Problems();
        problems.unless(desk.stored(key).secondFactorSince() != null, null, "account.NOT_ON");
        problems.refuse();
        if (!factors.turnOff(key, input.expectedVersion())) {
            throw desk.conflict(key, input.expectedVersion(), new LinkedHashMap<>());
        }
        return desk.stored(key);
    }

    /** Without an administrator nobody could let anybody in again. */
    static NothingDoneException lastAdministrator() {
        return new Problems().with(null, "account.LAST_ADMINISTRATOR");
    }
}
