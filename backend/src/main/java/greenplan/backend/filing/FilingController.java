package greenplan.backend.filing;

import greenplan.backend.mutation.Payload;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Report;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Filing many rows at once, and emptying one. */
@Controller
class FilingController {

    private final Batches batches;
    private final Emptying emptying;
    private final Desk desk;

    FilingController(Batches batches, Emptying emptying, Desk desk) {
        this.batches = batches;
        this.emptying = emptying;
        this.desk = desk;
    }

    @MutationMapping
    @Needs(Permission.DRAFT_REPORTS)
    Work<FiledRows> fileValues(@ContextValue Caller caller, @Argument FilingInput.Values input) {
        return batches.file(caller, input);
    }

    @MutationMapping
    @Needs(Permission.DRAFT_REPORTS)
    Work<Desk.Filed> emptyValue(@ContextValue Caller caller, @Argument FilingInput.Value input) {
        return emptying.value(caller, input);
    }

    @MutationMapping
    @Needs(Permission.DRAFT_REPORTS)
    Work<Desk.Filed> emptyProgress(@ContextValue Caller caller, @Argument FilingInput.Progress input) {
        return emptying.progress(caller, input);
    }

    /** Read for those alone who ask for it. */
    @SchemaMapping(typeName = "FileValuesPayload")
    @Nullable
    Report report(Payload<FiledRows> payload) {
        return payload.result() == null ? null : desk.stored(payload.result().report());
    }
}
