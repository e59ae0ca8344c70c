package greenplan.backend.account;

import greenplan.backend.database.Moment;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.NothingDoneException;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looking after accounts: administrators after all, a focal officer after those of its province's agencies. */
@Service
class Accounts {

    private final Guard guard;
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

    // Inputs as in the schema. Those with a person in them do not show it.

    record Opening(
            String email,
            String displayName,
            @Nullable String position,
            @Nullable String telephone,
            @Nullable NewRole role,
            @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Opening";
        }
    }

    record Change(
            String id,
            int expectedVersion,
            @Nullable String email,
            @Nullable String displayName,
            @Nullable String position,
            @Nullable String telephone,
            @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Change " + id;
        }
    }

    record Versioned(
            String id, int expectedVersion, @Nullable String clientMutationId) {}

    /** An account and the role in it that a mutation was about; null when it was taken back, or there was none. */
    record Granted(Account account, Account.@Nullable Grant grant) {}

    /** Opens an account with a password that nobody knows; its owner sets one by a link. */
    Granted create(Caller caller, Opening input) {
        NewRole role = input.role;
        var problems = new Problems();
        Place place = role == null ? null : giving.place(caller, role, problems);
        if (role == null) {
            guard.check(caller, new Right(Permission.KEEP_ACCOUNTS, new Place.Everywhere()));
        } else {
            giving.check(role, problems);
        }
        var person = new AccountFacts(input.email, input.displayName, input.position, input.telephone);
        check(person, 0, problems);
        problems.refuse();
        long id = accounts.open(person, passwords.hash(OneTimeSecret.random()), Moment.now());
        if (role != null && place != null) {
            giving.give(caller, id, role, place, problems);
        }
        if (local.areOn()) {
            links.welcome(
                    new Credentials(id, person.email(), person.displayName(), "", false, false), caller.account());
        }
        return new Granted(stored(id), null);
    }

    /** Changes who it is; what is left out stays. */
    Account update(Caller caller, Change input) {
        if (input.email != null) {
            guard.confirmed();
        }
        long key = lookedAfter(caller, input.id);
        var problems = new Problems();
        AccountFacts person =
                AccountFacts.of(stored(key)).with(input.email, input.displayName, input.position, input.telephone);
        check(person, key, problems);
        problems.refuse();
        if (accounts.update(key, input.expectedVersion, person)) {
            return stored(key);
        }
        var yours = facts(person);
        yours.values().removeIf(Objects::isNull);
        throw conflict(key, input.expectedVersion, yours);
    }

    /** Shuts or opens an account. */
    Account disable(Caller caller, Versioned input, boolean disabled) {
        long key = lookedAfter(caller, input.id);
        Instant now = Moment.now();
        if (!accounts.disable(key, input.expectedVersion, disabled ? now : null, now)) {
            Map<String, @Nullable Object> yours = new LinkedHashMap<>();
            yours.put("disabled", disabled);
            throw conflict(key, input.expectedVersion, yours);
        }
        if (disabled) {
            tokens.revokeAll(key, now);
            if (!grants.leavesAnAdministrator(guard.today())) {
                throw lastAdministrator();
            }
        }
        return stored(key);
    }

    /** Takes the second factor off for somebody who lost the device; the password alone is enough again. */
    Account removeSecondFactor(Caller caller, Versioned input) {
        guard.check(caller, new Right(Permission.KEEP_ACCOUNTS, new Place.Everywhere()));
        long key = lookedAfter(caller, input.id);
        var problems = new Problems();
        problems.unless(stored(key).secondFactorSince() != null, null, "account.NOT_ON");
        problems.refuse();
        if (!factors.turnOff(key, input.expectedVersion)) {
            throw conflict(key, input.expectedVersion, new LinkedHashMap<>());
        }
        return stored(key);
    }

    /** Without an administrator nobody could let anybody in again. */
    static NothingDoneException lastAdministrator() {
        return new Problems().with(null, "account.LAST_ADMINISTRATOR");
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

    private NothingDoneException conflict(long key, int expected, Map<String, ? extends @Nullable Object> yours) {
        Account stored = stored(key);
        var theirs = facts(AccountFacts.of(stored));
        theirs.put("disabled", stored.disabledAt() != null);
        return Conflict.between(expected, stored.version(), yours, theirs).over(stored);
    }

    private static Map<String, @Nullable Object> facts(AccountFacts person) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("email", person.email());
        facts.put("displayName", person.displayName());
        facts.put("position", person.position());
        facts.put("telephone", person.telephone());
        return facts;
    }

    private void check(AccountFacts person, long key, Problems problems) {
        problems.length(person.displayName(), 1, 120, "displayName");
        problems.length(person.position(), 1, 120, "position");
        problems.length(person.telephone(), 1, 60, "telephone");
        String telephone = person.telephone();
        problems.unless(
                telephone == null
                        || telephone.chars().filter(Character::isDigit).count() >= 6,
                "telephone",
                "account.NOT_A_TELEPHONE",
                telephone);
        String email = person.email();
        boolean plausible = email.length() <= 254 && email.matches("[^@\\s]+@[^@\\s]+");
        problems.unless(plausible, "email", "account.NOT_AN_ADDRESS");
        problems.unless(
                !plausible || !credentials.isTaken(email.toLowerCase(Locale.ROOT), key), "email", "account.TAKEN");
    }
}
