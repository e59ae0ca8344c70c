package greenplan.backend.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** One's own second factor. */
@Controller
class SecondFactorController {

    private final OwnSecondFactor own;

    SecondFactorController(OwnSecondFactor own) {
        this.own = own;
    }

    @MutationMapping
    SecondFactorAnswer.Begun beginSecondFactor(@Argument Begin input) {
        return own.begin(input.currentPassword, input.clientMutationId);
    }

    @MutationMapping
    SecondFactorAnswer confirmSecondFactor(@Argument Code input) {
        return own.confirm(input.code, input.clientMutationId);
    }

    @MutationMapping
    SecondFactorAnswer renewRecoveryCodes(@Argument Code input) {
        return own.renewCodes(input.code, input.clientMutationId);
    }

    @MutationMapping
    SecondFactorAnswer turnOffSecondFactor(@Argument TurnOff input) {
        return own.turnOff(input.currentPassword, input.code, input.clientMutationId);
    }

    // Inputs as in the schema. None shows what it holds.

    record Begin(String currentPassword, @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Begin";
        }
    }

    record Code(String code, @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Code";
        }
    }

    record TurnOff(
            String currentPassword, String code, @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "TurnOff";
        }
    }
}
