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

/** Reorganising agencies, and merging and splitting provinces. */
@Controller
class ReorganisationController {

    private final AgencyReorganisations agencies;
    private final ProvinceReorganisations provinces;

    ReorganisationController(AgencyReorganisations agencies, ProvinceReorganisations provinces) {
        this.agencies = agencies;
        this.provinces = provinces;
    }

    @SchemaMapping(typeName = "Workspace")
    List<Recorded> reorganisations(@Argument String province) {
        return agencies.ofProvince(province);
    }

    @SchemaMapping(typeName = "Workspace")
    AgencyPreview reorganisationPreview(@Argument Input input) {
        return agencies.preview(input);
    }

    @MutationMapping
    @Needs(Permission.REORGANISE)
    Work<Recorded> reorganise(@ContextValue Caller caller, @Argument Input input) {
        return agencies.reorganise(caller, input);
    }

    @MutationMapping
    @Needs(Permission.REORGANISE)
    Recorded undoReorganisation(@ContextValue Caller caller, @Argument Undo input) {
        return agencies.undo(caller, input);
    }

    @SchemaMapping(typeName = "Workspace")
    List<Recorded> provinceReorganisations(@Argument String province) {
        return provinces.ofProvince(province);
    }

    @SchemaMapping(typeName = "Workspace")
    ProvincePreview provinceReorganisationPreview(@Argument Input input) {
        return provinces.preview(input);
    }

    @MutationMapping
    @Needs(Permission.REORGANISE)
    Recorded reorganiseProvinces(@ContextValue Caller caller, @Argument Input input) {
        return provinces.decide(caller, input);
    }

    @MutationMapping
    @Needs(Permission.REORGANISE)
    Recorded undoProvinceReorganisation(@ContextValue Caller caller, @Argument Undo input) {
        return provinces.undo(caller, input);
    }
}
