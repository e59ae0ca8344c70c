package greenplan.ui.account;

import greenplan.schema.TokenScope;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code OwnView.graphql}. */
record OwnPage(Workspace workspace) {

    record Workspace(Guard me, List<Token> accessTokens) {}

    /** What guards the account: a password, unless single sign-on alone lets its owner in, and what else. */
    record Guard(
            boolean hasPassword,
            @Nullable OffsetDateTime secondFactorSince,
            @Nullable Integer recoveryCodesLeft) {}

    record Token(
            String id,
            String name,
            List<TokenScope> scopes,
            OffsetDateTime expiresAt,
            @Nullable OffsetDateTime lastUsedAt) {}
}
