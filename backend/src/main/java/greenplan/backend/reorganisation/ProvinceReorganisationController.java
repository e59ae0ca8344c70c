package greenplan.backend.reorganisation;

import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
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
    @Needs(Permission.REORGANISE)
    ProvinceRecorded reorganiseProvinces(@ContextValue Caller caller, @Argument ProvinceInput input) {
        return reorganisations.reorganise(caller, input);
    }

    @MutationMapping
    @Needs(Permission.REORGANISE)
    ProvinceRecorded undoProvinceReorganisation(@ContextValue Caller caller, @Argument Undo input) {
        return reorganisations.undo(caller, input);
    }
}
