package greenplan.backend.reorganisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Merging and splitting provinces. */
@Controller
class ProvinceReorganisationController {

    private final ProvinceReorganisations reorganisations;

    ProvinceReorganisationController(ProvinceReorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    @SchemaMapping(typeName = "Workspace")
    List<ProvinceRecorded> provinceReorganisations(@Argument String province) {
        return reorganisations.ofProvince(province);
    }

    @SchemaMapping(typeName = "Workspace")
    ProvincePreview provinceReorganisationPreview(@Argument ProvinceInput input) {
        return reorganisations.preview(input);
    }

    @MutationMapping
    ProvinceReorganisationAnswer reorganiseProvinces(@Argument ProvinceInput input) {
        return reorganisations.reorganise(input);
    }

    @MutationMapping
    ProvinceReorganisationAnswer undoProvinceReorganisation(@Argument Undo input) {
        return reorganisations.undo(input.id, input.expectedVersion, input.clientMutationId);
    }

    /** Input of undoProvinceReorganisation. */
    record Undo(String id, int expectedVersion, @Nullable String clientMutationId) {}
}
