package greenplan.backend.account;

import greenplan.backend.database.Moment;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.backend.signin.Passwords;
import greenplan.db.DateSpan;
import org.springframework.stereotype.Component;

/** Opens an account with one role, before there is anybody who could. */
@Component
class FirstOpening {

    private final AccountChangeRepository accounts;
    private final RoleGrantRepository grants;
    private final Passwords passwords;
    private final Guard guard;

    FirstOpening(AccountChangeRepository accounts, RoleGrantRepository grants, Passwords passwords, Guard guard) {
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
        this.guard = guard;
    }

    void open(String email, String name, String password, Role role, Place place) {
        long account = accounts.open(AccountFacts.of(email, name), passwords.hash(password), Moment.now());
        grants.give(account, role, place, DateSpan.since(guard.today()), null, null, "Lần chạy đầu tiên");
    }
}
