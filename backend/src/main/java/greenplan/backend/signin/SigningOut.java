package greenplan.backend.signin;

import greenplan.backend.database.Moment;
import greenplan.backend.rights.Caller;
import greenplan.backend.token.AccessTokenRepository;
import greenplan.db.base.enums.TokenKind;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Ending to work: here, or everywhere. */
@Service
class SigningOut {

    private final AccessTokenRepository tokens;
    private final CredentialRepository credentials;

    SigningOut(AccessTokenRepository tokens, CredentialRepository credentials) {
        this.tokens = tokens;
        this.credentials = credentials;
    }

    /** As in the schema. */
    record Everywhere(boolean revokeTokens, @Nullable String clientMutationId) {}

    /** Ends the sign-in of this call. */
    boolean signOut(Caller caller) {
        if (caller.tokenId() != null) {
            tokens.revoke(caller.account(), caller.tokenId(), TokenKind.SIGN_IN, Moment.now());
        } else {
            endSession();
        }
        return true;
    }

    /** Ends every sign-in of the caller, and the personal tokens when they shall end, too. */
    boolean signOutEverywhere(Caller caller, Everywhere input) {
        credentials.endSessions(caller.account(), Moment.now());
        tokens.revokeSignIns(caller.account(), null, Moment.now());
        if (input.revokeTokens) {
            tokens.revokePersonal(caller.account(), Moment.now());
        }
        return true;
    }

    private static void endSession() {
        SecurityContextHolder.getContext().setAuthentication(null);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet) {
            HttpSession session = servlet.getRequest().getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
    }
}
