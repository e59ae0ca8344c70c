package greenplan.backend.account;

import greenplan.backend.database.Moment;
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
import greenplan.backend.token.OneTimeSecret;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Opens accounts and says whose they are: administrators for all, a focal officer for those of its province's agencies. */
@Service
class Accounts {

    private final Guard guard;
    private final AccountDesk desk;
    private final AccountChangeRepository accounts;
    private final CredentialRepository credentials;
    private final RoleGiving giving;
    private final Passwords passwords;
    private final PasswordLinks links;
    private final LocalAccounts local;

    Accounts(
            Guard guard,
            AccountDesk desk,
            AccountChangeRepository accounts,
            CredentialRepository credentials,
            RoleGiving giving,
            Passwords passwords,
            PasswordLinks links,
            LocalAccounts local) {
        this.guard = guard;
        this.desk = desk;
        this.accounts = accounts;
        this.credentials = credentials;
        this.giving = giving;
        this.passwords = passwords;
        this.links = links;
        this.local = local;
    }

    /** An account and the role in it that a mutation was about; null when it was taken back, or there was none. */
    record Granted(Account account, Account.@Nullable Grant grant) {}

    /** Opens an account with a password that nobody knows; its owner sets one by a link. */
    Granted create(Caller caller, AccountInput.Opening input) {
        NewRole role = input.role();
        var problems = new Problems();
        Place place = role == null ? null : giving.place(caller, role, problems);
        if (role == null) {
            guard.check(caller, new Right(Permission.KEEP_ACCOUNTS, new Place.Everywhere()));
        } else {
            giving.check(role, problems);
        }
        var person = new AccountFacts(input.email(), input.displayName(), input.position(), input.telephone());
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
        return new Granted(desk.stored(id), null);
    }

    /** Changes who it is; what is left out stays. */
    Account update(Caller caller, AccountInput.Change input) {
        if (input.email() != null) {
            guard.confirmed();
        }
        long key = desk.lookedAfter(caller, input.id());
        var problems = new Problems();
        AccountFacts person = AccountFacts.of(desk.stored(key))
                .with(input.email(), input.displayName(), input.position(), input.telephone());
        check(person, key, problems);
        problems.refuse();
        if (accounts.update(key, input.expectedVersion(), person)) {
            return desk.stored(key);
        }
        var yours = person.shown();
        yours.values().removeIf(Objects::isNull);
        throw desk.conflict(key, input.expectedVersion(), yours);
    }

    private void check(AccountFacts person, long key, Problems problems) {
        boolean isAnAddress = person.check(problems);
        problems.unless(
                !isAnAddress || !credentials.isTaken(person.email().toLowerCase(Locale.ROOT), key),
                "email",
                "account.TAKEN");
    }
}
