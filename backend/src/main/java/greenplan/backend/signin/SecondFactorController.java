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

    SecondFactorController(OwnSecondFactor own) {
        this.own = own;
    }

    @MutationMapping
    @Needs(proof = Proof.IN_PERSON, because = "One's own second factor.")
    Work<Boolean> beginSecondFactor(@ContextValue Caller caller, @Argument OwnSecondFactor.Beginning input) {
        return own.begin(caller, input);
    }

    @MutationMapping
    @Needs(proof = Proof.IN_PERSON, because = "One's own second factor.")
    Work<OwnSecondFactor.Codes> confirmSecondFactor(@ContextValue Caller caller, @Argument OwnSecondFactor.Code input) {
        return own.confirm(caller, input);
    }

    @MutationMapping
    @Needs(proof = Proof.IN_PERSON, because = "One's own second factor.")
    Work<OwnSecondFactor.Codes> renewRecoveryCodes(@ContextValue Caller caller, @Argument OwnSecondFactor.Code input) {
        return own.renewCodes(caller, input);
    }

    @MutationMapping
    @Needs(proof = Proof.IN_PERSON, because = "One's own second factor.")
    Work<Me> turnOffSecondFactor(@ContextValue Caller caller, @Argument OwnSecondFactor.End input) {
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
