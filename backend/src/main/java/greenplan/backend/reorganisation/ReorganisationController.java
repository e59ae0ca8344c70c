package greenplan.backend.reorganisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
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
    ReorganisationAnswer reorganise(@Argument Input input) {
        return reorganisations.reorganise(input);
    }

    @MutationMapping
    ReorganisationAnswer undoReorganisation(@Argument Undo input) {
        return reorganisations.undo(input.id, input.expectedVersion, input.clientMutationId);
    }

    /** Input of undoReorganisation. */
    record Undo(String id, int expectedVersion, @Nullable String clientMutationId) {}
}
