package greenplan.backend.token;

import greenplan.db.base.enums.TokenScope;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A personal token, without the token itself. Fields as in the schema. */
public record AccessToken(
        String id,
        String name,
        List<TokenScope> scopes,
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime lastUsedAt,
        @Nullable OffsetDateTime revokedAt) {}
