package greenplan.backend.signin;

import greenplan.backend.mutation.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Signing in and out, and one's own password. */
@Controller
class SignInController {

    private final SigningIn signingIn;
    private final OwnPassword password;
    private final Confirming confirming;
    private final PasswordLinks links;
    private final LocalAccounts local;

    SignInController(
            SigningIn signingIn,
            OwnPassword password,
            Confirming confirming,
            PasswordLinks links,
            LocalAccounts local) {
        this.signingIn = signingIn;
        this.password = password;
        this.confirming = confirming;
        this.links = links;
        this.local = local;
    }

    @MutationMapping
    SignInAnswer signIn(@Argument SignIn input, @ContextValue(required = false) @Nullable String remoteAddress) {
        return signingIn.signIn(input.email, input.password, input.code, remoteAddress, input.clientMutationId);
    }

    @MutationMapping
    SignInAnswer signOut(@Argument Nothing input) {
        return signingIn.signOut(input.clientMutationId);
    }

    @MutationMapping
    SignInAnswer signOutEverywhere(@Argument Everywhere input) {
        return signingIn.signOutEverywhere(input.revokeTokens, input.clientMutationId);
    }

    @MutationMapping
    SignInAnswer confirmPassword(@Argument Confirm input) {
        return confirming.confirm(input.currentPassword, input.code, input.clientMutationId);
    }

    @MutationMapping
    SignInAnswer changePassword(@Argument Change input) {
        return password.change(input.currentPassword, input.newPassword, input.revokeTokens, input.clientMutationId);
    }

    @MutationMapping
    SignInAnswer requestPasswordReset(
            @Argument Request input, @ContextValue(required = false) @Nullable String remoteAddress) {
        var problems = new Problems();
        if (!local.check(problems)) {
            return SignInAnswer.refused(problems, input.clientMutationId);
        }
        links.request(input.email, remoteAddress);
        return SignInAnswer.done(input.clientMutationId);
    }

    @MutationMapping
    SignInAnswer resetPassword(@Argument Reset input, @ContextValue(required = false) @Nullable String remoteAddress) {
        return password.reset(input.token, input.newPassword, remoteAddress, input.clientMutationId);
    }

    // Inputs as in the schema. None shows what it holds.

    record SignIn(
            String email,
            String password,
            @Nullable String code,
            @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "SignIn";
        }
    }

    record Nothing(@Nullable String clientMutationId) {}

    record Everywhere(boolean revokeTokens, @Nullable String clientMutationId) {}

    record Confirm(
            String currentPassword,
            @Nullable String code,
            @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Confirm";
        }
    }

    record Change(
            String currentPassword,
            String newPassword,
            boolean revokeTokens,
            @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Change";
        }
    }

    record Request(String email, @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Request";
        }
    }

    record Reset(String token, String newPassword, @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Reset";
        }
    }
}
