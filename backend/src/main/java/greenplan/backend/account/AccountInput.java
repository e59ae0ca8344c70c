package greenplan.backend.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Inputs as in the schema; those with a person in them do not show it. */
final class AccountInput {

    private AccountInput() {}

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

    record Giving(String accountId, NewRole role, @Nullable String clientMutationId) {}

    record Ending(
            String id,
            int expectedVersion,
            LocalDate to,
            @Nullable String reason,
            @Nullable String clientMutationId) {}
}
