package greenplan.backend.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
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
    AccountAnswer createAccount(@Argument Create input) {
        return accounts.create(input.email, input.displayName, input.role, input.clientMutationId);
    }

    @MutationMapping
    AccountAnswer updateAccount(@Argument Update input) {
        return accounts.update(input.id, input.expectedVersion, input.email, input.displayName, input.clientMutationId);
    }

    @MutationMapping
    AccountAnswer disableAccount(@Argument Versioned input) {
        return accounts.disable(input.id, input.expectedVersion, true, input.clientMutationId);
    }

    @MutationMapping
    AccountAnswer enableAccount(@Argument Versioned input) {
        return accounts.disable(input.id, input.expectedVersion, false, input.clientMutationId);
    }

    @MutationMapping
    AccountAnswer grantRole(@Argument GrantRole input) {
        return grants.grant(input.accountId, input.role, input.clientMutationId);
    }

    @MutationMapping
    AccountAnswer endRole(@Argument End input) {
        return grants.end(input.id, input.expectedVersion, input.to, input.reason, input.clientMutationId);
    }

    /** For somebody who lost the device. */
    @MutationMapping
    AccountAnswer removeSecondFactor(@Argument Versioned input) {
        return accounts.removeSecondFactor(input.id, input.expectedVersion, input.clientMutationId);
    }

    // Inputs as in the schema. Those with a person in them do not show it.

    record Create(
            String email,
            String displayName,
            @Nullable NewRole role,
            @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Create";
        }
    }

    record Update(
            String id,
            int expectedVersion,
            @Nullable String email,
            @Nullable String displayName,
            @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Update " + id;
        }
    }

    record Versioned(
            String id, int expectedVersion, @Nullable String clientMutationId) {}

    record GrantRole(
            String accountId, NewRole role, @Nullable String clientMutationId) {}

    record End(
            String id,
            int expectedVersion,
            LocalDate to,
            @Nullable String reason,
            @Nullable String clientMutationId) {}
}
