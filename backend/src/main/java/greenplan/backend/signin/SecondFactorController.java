package greenplan.backend.signin;

import greenplan.backend.mutation.Payload;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Proof;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** One's own second factor. */
@Controller
class SecondFactorController {

    private final OwnSecondFactor own;
    private final RecoveryCodeGiving codes;

    SecondFactorController(OwnSecondFactor own, RecoveryCodeGiving codes) {
        this.own = own;
        this.codes = codes;
    }

    @MutationMapping
    @Needs(proof = Proof.IN_PERSON, because = "One's own second factor.")
    Work<Boolean> beginSecondFactor(@ContextValue Caller caller, @Argument SecondFactorInput.Beginning input) {
        return own.begin(caller, input);
    }

    @MutationMapping
    @Needs(proof = Proof.IN_PERSON, because = "One's own second factor.")
    Work<RecoveryCodeGiving.Codes> confirmSecondFactor(
            @ContextValue Caller caller, @Argument SecondFactorInput.Code input) {
        return codes.confirm(caller, input);
    }

    @MutationMapping
    @Needs(proof = Proof.IN_PERSON, because = "One's own second factor.")
    Work<RecoveryCodeGiving.Codes> renewRecoveryCodes(
            @ContextValue Caller caller, @Argument SecondFactorInput.Code input) {
        return codes.renewCodes(caller, input);
    }

    @MutationMapping
    @Needs(proof = Proof.IN_PERSON, because = "One's own second factor.")
    Work<Me> turnOffSecondFactor(@ContextValue Caller caller, @Argument SecondFactorInput.End input) {
        return own.turnOff(caller, input);
    }

    @SchemaMapping(typeName = "BeginSecondFactorPayload")
    @Nullable
    String secret(Payload<Boolean> payload, @ContextValue Caller caller) {
        return payload.result() == null
                ? null
                : own.begun(caller).map(OwnSecondFactor.Begun::secret).orElse(null);
    }

    @SchemaMapping(typeName = "BeginSecondFactorPayload")
    @Nullable
    String uri(Payload<Boolean> payload, @ContextValue Caller caller) {
        return payload.result() == null
                ? null
                : own.begun(caller).map(OwnSecondFactor.Begun::uri).orElse(null);
    }
}
