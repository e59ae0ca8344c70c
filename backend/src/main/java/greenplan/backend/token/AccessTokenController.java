package greenplan.backend.token;

import greenplan.db.base.enums.TokenScope;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Personal tokens. */
@Controller
class AccessTokenController {

    private final AccessTokens tokens;

    AccessTokenController(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @MutationMapping
    TokenAnswer createAccessToken(@Argument Create input) {
        return tokens.create(input.name, input.scopes, input.expiresOn, input.clientMutationId);
    }

    @MutationMapping
    TokenAnswer revokeAccessToken(@Argument Revoke input) {
        return tokens.revoke(input.id, input.clientMutationId);
    }

    record Create(
            String name,
            List<TokenScope> scopes,
            LocalDate expiresOn,
            @Nullable String clientMutationId) {}

    record Revoke(String id, @Nullable String clientMutationId) {}
}
