package greenplan.backend.account;

import greenplan.backend.database.Moment;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Mutations;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Right;
import greenplan.backend.signin.CredentialRepository;
import greenplan.backend.signin.Credentials;
import greenplan.backend.signin.LocalAccounts;
import greenplan.backend.signin.PasswordLinks;
import greenplan.backend.signin.Passwords;
import greenplan.backend.signin.SecondFactorRepository;
import greenplan.backend.token.AccessTokenRepository;
import greenplan.backend.token.OneTimeSecret;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looking after accounts: administrators after all, a focal officer after those of its province's agencies. */
@Service
class Accounts {

    private final Guard guard;
    private final Mutations mutations;
    private final AccountRepository accounts;
    private final CredentialRepository credentials;
    private final RoleGiving giving;
    private final RoleGrantRepository grants;
    private final AccessTokenRepository tokens;
    private final Passwords passwords;
    private final PasswordLinks links;
    private final LocalAccounts local;
    private final SecondFactorRepository factors;

    Accounts(
            Guard guard,
            Mutations mutations,
            AccountRepository accounts,
            CredentialRepository credentials,
            RoleGiving giving,
            RoleGrantRepository grants,
            AccessTokenRepository tokens,
            Passwords passwords,
            PasswordLinks links,
            LocalAccounts local,
            SecondFactorRepository factors) {
        this.guard = guard;
        this.mutations = mutations;
        this.accounts = accounts;
        this.credentials = credentials;
        this.giving = giving;
        this.grants = grants;
        this.tokens = tokens;
        this.passwords = passwords;
        this.links = links;
        this.local = local;
        this.factors = factors;
    }

    /** Opens an account with a password that nobody knows; its owner sets one by a link. */
    AccountAnswer create(String email, String displayName, @Nullable NewRole role, @Nullable String clientMutationId) {
        Caller caller = guard.confirmedSomewhere(Permission.KEEP_AGENCY_ACCOUNTS);
        return mutations.once(caller, "createAccount", clientMutationId, AccountAnswer.class, () -> {
            var problems = new Problems();
            Place place = role == null ? null : giving.place(caller, role, problems);
            if (role == null) {
                guard.check(caller, new Right(Permission.KEEP_ACCOUNTS, new Place.Everywhere()));
            } else {
                giving.check(role, problems);
            }
            check(email, displayName, 0, problems);
            if (!problems.none()) {
                return AccountAnswer.refused(problems, clientMutationId);
            }
            long id = accounts.open(
                    email.strip(), displayName.strip(), passwords.hash(OneTimeSecret.random()), Moment.now());
            if (role != null && place != null) {
                giving.give(caller, id, role, place, problems);
            }
            if (local.areOn()) {
                links.welcome(
                        new Credentials(id, email.strip(), displayName.strip(), "", false, false), caller.account());
            }
            return AccountAnswer.done(stored(id), null, clientMutationId);
        });
    }

    /** Changes name or address. */
    AccountAnswer update(
            String id,
            int expectedVersion,
            @Nullable String email,
            @Nullable String displayName,
            @Nullable String clientMutationId) {
        Caller caller = email == null
                ? guard.requireSomewhere(Permission.KEEP_AGENCY_ACCOUNTS)
                : guard.confirmedSomewhere(Permission.KEEP_AGENCY_ACCOUNTS);
        long key = lookedAfter(caller, id);
        return mutations.once(caller, "updateAccount", clientMutationId, AccountAnswer.class, () -> {
            var problems = new Problems();
            check(email, displayName, key, problems);
            if (!problems.none()) {
                return AccountAnswer.refused(problems, clientMutationId);
            }
            String newEmail = email == null ? null : email.strip();
            String newName = displayName == null ? null : displayName.strip();
            if (accounts.update(key, expectedVersion, newEmail, newName)) {
                return AccountAnswer.done(stored(key), null, clientMutationId);
            }
            var yours = new LinkedHashMap<String, @Nullable Object>();
            if (newEmail != null) {
                yours.put("email", newEmail);
            }
            if (newName != null) {
                yours.put("displayName", newName);
            }
            return conflict(key, expectedVersion, yours, clientMutationId);
        });
    }

    /** Shuts or opens an account. */
    AccountAnswer disable(String id, int expectedVersion, boolean disabled, @Nullable String clientMutationId) {
        Caller caller = guard.confirmedSomewhere(Permission.KEEP_AGENCY_ACCOUNTS);
        long key = lookedAfter(caller, id);
        String mutation = disabled ? "disableAccount" : "enableAccount";
        return mutations.once(caller, mutation, clientMutationId, AccountAnswer.class, () -> {
            Instant now = Moment.now();
            if (!accounts.disable(key, expectedVersion, disabled ? now : null, now)) {
                Map<String, @Nullable Object> yours = new LinkedHashMap<>();
                yours.put("disabled", disabled);
                return conflict(key, expectedVersion, yours, clientMutationId);
            }
            if (disabled) {
                tokens.revokeAll(key, now);
                if (!grants.leavesAnAdministrator(guard.today())) {
                    return AccountAnswer.refused(lastAdministrator(), clientMutationId);
                }
            }
            return AccountAnswer.done(stored(key), null, clientMutationId);
        });
    }

    /** Takes the second factor off for somebody who lost the device; the password alone is enough again. */
    AccountAnswer removeSecondFactor(String id, int expectedVersion, @Nullable String clientMutationId) {
        Caller caller = guard.confirmedSomewhere(Permission.KEEP_ACCOUNTS);
        guard.check(caller, new Right(Permission.KEEP_ACCOUNTS, new Place.Everywhere()));
        long key = lookedAfter(caller, id);
        return mutations.once(caller, "removeSecondFactor", clientMutationId, AccountAnswer.class, () -> {
            var problems = new Problems();
            problems.unless(
                    stored(key).secondFactorSince() != null,
                    null,
                    "NOT_ON",
                    "Tài khoản này không bật xác thực hai lớp.",
                    "This account has no second factor.");
            if (!problems.none()) {
                return AccountAnswer.refused(problems, clientMutationId);
            }
            return factors.turnOff(key, expectedVersion)
                    ? AccountAnswer.done(stored(key), null, clientMutationId)
                    : conflict(key, expectedVersion, new LinkedHashMap<>(), clientMutationId);
        });
    }

    /** Without an administrator nobody could let anybody in again. */
    static Problems lastAdministrator() {
        var problems = new Problems();
        problems.add(
                null,
                "LAST_ADMINISTRATOR",
                "Đây là quản trị viên cuối cùng: hãy giao vai trò này cho người khác trước.",
                "This is the last administrator: give the role to somebody else first.");
        return problems;
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

    Account stored(long key) {
        return accounts.find(key)
                .orElseThrow(
                        () -> new greenplan.backend.graph.NotFoundException("account", StaffId.of("Account", key)));
    }

    private AccountAnswer conflict(
            long key, int expected, Map<String, ? extends @Nullable Object> yours, @Nullable String clientMutationId) {
        Account stored = stored(key);
        var theirs = new LinkedHashMap<String, @Nullable Object>();
        theirs.put("email", stored.email());
        theirs.put("displayName", stored.displayName());
        theirs.put("disabled", stored.disabledAt() != null);
        return AccountAnswer.conflict(
                Conflict.between(expected, stored.version(), yours, theirs), stored, null, clientMutationId);
    }

    private void check(@Nullable String email, @Nullable String displayName, long key, Problems problems) {
        problems.length(displayName, 1, 120, "displayName");
        if (email == null) {
            return;
        }
        boolean plausible = email.strip().length() <= 254 && email.strip().matches("[^@\\s]+@[^@\\s]+");
        problems.unless(
                plausible,
                "email",
                "NOT_AN_ADDRESS",
                "Đây không phải địa chỉ e-mail.",
                "This is not an e-mail address.");
        problems.unless(
                !plausible || !credentials.isTaken(email.strip().toLowerCase(Locale.ROOT), key),
                "email",
                "TAKEN",
                "Đã có tài khoản dùng địa chỉ này.",
                "There is an account with this address.");
    }
}
