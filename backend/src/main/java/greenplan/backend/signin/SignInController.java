package greenplan.backend.signin;

import greenplan.backend.mutation.NothingDoneException;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Proof;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Signing in and out, and one's own password. */
@Controller
class SignInController {

    private final SigningIn signingIn;
    private final SigningOut signingOut;
    private final OwnPassword password;
    private final PasswordReset reset;
    private final Confirming confirming;
    private final PasswordLinks links;
    private final LocalAccounts local;

    SignInController(
            SigningIn signingIn,
            SigningOut signingOut,
            OwnPassword password,
            PasswordReset reset,
            Confirming confirming,
            PasswordLinks links,
            LocalAccounts local) {
        this.signingIn = signingIn;
        this.signingOut = signingOut;
        this.password = password;
        this.reset = reset;
        this.confirming = confirming;
        this.links = links;
        this.local = local;
    }

    @MutationMapping
    @Needs(proof = Proof.NONE, because = "Whoever cannot be signed in.")
    SigningIn.Begun signIn(
            @Argument SigningIn.Credential input, @ContextValue(required = false) @Nullable String remoteAddress) {
        return signingIn.signIn(input, remoteAddress);
    }

    @MutationMapping
    @Needs(proof = Proof.NEWLY_IN, because = "One's own sign-in and password.")
    boolean signOut(@ContextValue Caller caller) {
        return signingOut.signOut(caller);
    }

    @MutationMapping
    @Needs(proof = Proof.NEWLY_IN, because = "One's own sign-in and password.")
    boolean signOutEverywhere(@ContextValue Caller caller, @Argument SigningOut.Everywhere input) {
        return signingOut.signOutEverywhere(caller, input);
    }

    @MutationMapping
    @Needs(proof = Proof.IN_PERSON, because = "One's own sign-in.")
    Work<OffsetDateTime> confirmPassword(@ContextValue Caller caller, @Argument Confirming.Proof input) {
        return confirming.confirm(caller, input);
    }

    @MutationMapping
    @Needs(proof = Proof.NEWLY_IN, because = "One's own sign-in and password.")
    Work<Me> changePassword(@ContextValue Caller caller, @Argument OwnPassword.Change input) {
        return password.change(caller, input);
    }

    @MutationMapping
    @Needs(proof = Proof.NONE, because = "Whoever cannot be signed in.")
    boolean requestPasswordReset(
            @Argument Request input, @ContextValue(required = false) @Nullable String remoteAddress) {
        var problems = new Problems();
        if (!local.check(problems)) {
            throw new NothingDoneException(problems.list(), true);
        }
        links.request(input.email, remoteAddress);
        return true;
    }

    @MutationMapping
    @Needs(proof = Proof.NONE, because = "Whoever cannot be signed in.")
    boolean resetPassword(
            @Argument PasswordReset.Reset input, @ContextValue(required = false) @Nullable String remoteAddress) {
        return reset.reset(input, remoteAddress);
    }

    /** Input as in the schema. It does not show what it holds. */
    record Request(String email, @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Request";
        }
    }
}
