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
    private final RoleGrants grants;

    AccountController(Accounts accounts, RoleGrants grants) {
        this.accounts = accounts;
        this.grants = grants;
    }

    @MutationMapping
    @Needs(value = Permission.KEEP_AGENCY_ACCOUNTS, proof = Proof.CONFIRMED)
    Accounts.Granted createAccount(@ContextValue Caller caller, @Argument Accounts.Opening input) {
        return accounts.create(caller, input);
    }

    @MutationMapping
    @Needs(Permission.KEEP_AGENCY_ACCOUNTS)
    Account updateAccount(@ContextValue Caller caller, @Argument Accounts.Change input) {
        return accounts.update(caller, input);
    }

    @MutationMapping
    @Needs(value = Permission.KEEP_AGENCY_ACCOUNTS, proof = Proof.CONFIRMED)
    Account disableAccount(@ContextValue Caller caller, @Argument Accounts.Versioned input) {
        return accounts.disable(caller, input, true);
    }

    @MutationMapping
    @Needs(value = Permission.KEEP_AGENCY_ACCOUNTS, proof = Proof.CONFIRMED)
    Account enableAccount(@ContextValue Caller caller, @Argument Accounts.Versioned input) {
        return accounts.disable(caller, input, false);
    }

    @MutationMapping
    @Needs(value = Permission.GIVE_AGENCY_ROLES, proof = Proof.CONFIRMED)
    Accounts.Granted grantRole(@ContextValue Caller caller, @Argument RoleGrants.Giving input) {
        return grants.grant(caller, input);
    }

    @MutationMapping
    @Needs(value = Permission.GIVE_AGENCY_ROLES, proof = Proof.CONFIRMED)
    Accounts.Granted endRole(@ContextValue Caller caller, @Argument RoleGrants.Ending input) {
        return grants.end(caller, input);
    }

    @MutationMapping
    @Needs(value = Permission.KEEP_ACCOUNTS, proof = Proof.CONFIRMED)
    Account removeSecondFactor(@ContextValue Caller caller, @Argument Accounts.Versioned input) {
        return accounts.removeSecondFactor(caller, input);
    }
}
