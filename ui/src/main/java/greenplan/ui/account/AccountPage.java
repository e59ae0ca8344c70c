package greenplan.ui.account;

import greenplan.schema.AccountState;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code AccountView.graphql}. */
record AccountPage(Workspace workspace) {

    record Workspace(
            Account account,
            @Nullable FirstLink firstLink,
            @Nullable List<Waiting> passwordResets) {}

    /** The link of an account that the reader opened, while it waits to be handed over. */
    record FirstLink(OffsetDateTime expiresAt) {}

    record Account(
            String id,
            String email,
            String displayName,
            @Nullable String position,
            @Nullable String telephone,
            boolean mustChangePassword,
            @Nullable OffsetDateTime disabledAt,
            @Nullable OffsetDateTime secondFactorSince,
            int version,
            List<Grant> grants) {

        /** How it stands, as the API sorts and filters it. */
        AccountState standing() {
            if (disabledAt != null) {
                return AccountState.DISABLED;
            }
            return mustChangePassword ? AccountState.NEW : AccountState.OPEN;
        }
    }

    /** A link to set a password that waits to be handed over. */
    record Waiting(OffsetDateTime requestedAt, OffsetDateTime expiresAt, boolean withheld, Whose account) {}

    record Whose(String id, String displayName, String email) {}
}
