package greenplan.backend.account;

import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Proof;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Accounts and roles. */
@Controller
class AccountController {

    private final Accounts accounts;
    private final AccountAccess access;
    private final RoleGrants grants;

    AccountController(Accounts accounts, AccountAccess access, RoleGrants grants) {
        this.accounts = accounts;
        this.access = access;
        this.grants = grants;
    }

    @MutationMapping
    @Needs(value = Permission.KEEP_AGENCY_ACCOUNTS, proof = Proof.CONFIRMED)
    Accounts.Granted createAccount(@ContextValue Caller caller, @Argument AccountInput.Opening input) {
        return accounts.create(caller, input);
    }

    @MutationMapping
    @Needs(Permission.KEEP_AGENCY_ACCOUNTS)
    Account updateAccount(@ContextValue Caller caller, @Argument AccountInput.Change input) {
        return accounts.update(caller, input);
    }

    @MutationMapping
    @Needs(value = Permission.KEEP_AGENCY_ACCOUNTS, proof = Proof.CONFIRMED)
    Account disableAccount(@ContextValue Caller caller, @Argument AccountInput.Versioned input) {
        return access.disable(caller, input, true);
    }

    @MutationMapping
    @Needs(value = Permission.KEEP_AGENCY_ACCOUNTS, proof = Proof.CONFIRMED)
    Account enableAccount(@ContextValue Caller caller, @Argument AccountInput.Versioned input) {
        return access.disable(caller, input, false);
    }

    @MutationMapping
    @Needs(value = Permission.GIVE_AGENCY_ROLES, proof = Proof.CONFIRMED)
    Accounts.Granted grantRole(@ContextValue Caller caller, @Argument AccountInput.Giving input) {
        return grants.grant(caller, input);
    }

    @MutationMapping
    @Needs(value = Permission.GIVE_AGENCY_ROLES, proof = Proof.CONFIRMED)
    Accounts.Granted endRole(@ContextValue Caller caller, @Argument AccountInput.Ending input) {
        return grants.end(caller, input);
    }

    @MutationMapping
    @Needs(value = Permission.KEEP_ACCOUNTS, proof = Proof.CONFIRMED)
    Account removeSecondFactor(@ContextValue Caller caller, @Argument AccountInput.Versioned input) {
        return access.removeSecondFactor(caller, input);
    }
}
