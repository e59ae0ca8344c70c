package greenplan.backend.reorganisation;

import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Reorganising agencies. */
@Controller
class ReorganisationController {

    private final Reorganisations reorganisations;

    ReorganisationController(Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    @SchemaMapping(typeName = "Workspace")
    List<Recorded> reorganisations(@Argument String province) {
        return reorganisations.ofProvince(province);
    }

    @SchemaMapping(typeName = "Workspace")
    Preview reorganisationPreview(@Argument Input input) {
        return reorganisations.preview(input);
    }

    @MutationMapping
    @Needs(Permission.REORGANISE)
    Work<Recorded> reorganise(@ContextValue Caller caller, @Argument Input input) {
        return reorganisations.reorganise(caller, input);
    }

    @MutationMapping
    @Needs(Permission.REORGANISE)
    Recorded undoReorganisation(@ContextValue Caller caller, @Argument Undo input) {
        return reorganisations.undo(caller, input);
    }
}
