package greenplan.backend.token;

import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Proof;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
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
    @Needs(proof = Proof.CONFIRMED, because = "One's own tokens.")
    AccessTokens.NewToken createAccessToken(@ContextValue Caller caller, @Argument AccessTokens.Wanted input) {
        return tokens.create(caller, input);
    }

    @MutationMapping
    @Needs(proof = Proof.IN_PERSON, because = "One's own tokens.")
    AccessToken revokeAccessToken(@ContextValue Caller caller, @Argument AccessTokens.Revocation input) {
        return tokens.revoke(caller, input);
    }
}
