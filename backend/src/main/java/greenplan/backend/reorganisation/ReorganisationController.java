package greenplan.backend.reorganisation;

import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import greenplan.db.base.enums.AgencyKind;
import greenplan.schema.AgencyColumn;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Founding and reorganising agencies, and merging and splitting provinces. */
@Controller
class ReorganisationController {

    private final AgencyReorganisations agencies;
    private final ProvinceReorganisations provinces;
    private final Foundings foundings;

    ReorganisationController(AgencyReorganisations agencies, ProvinceReorganisations provinces, Foundings foundings) {
        this.agencies = agencies;
        this.provinces = provinces;
        this.foundings = foundings;
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
    Work<Recorded> undoReorganisation(@ContextValue Caller caller, @Argument Recorded.Undo input) {
        return undoing(() -> agencies.undo(caller, input), input);
    }

    @SchemaMapping(typeName = "Workspace", field = "agencies")
    List<FoundingRepository.StaffAgency> agenciesOf(@Argument String province) {
        return foundings.agencies(province);
    }

    @SchemaMapping(typeName = "Workspace")
    Connection<FoundingRepository.StaffAgency> agencyList(
            @Argument String province,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String words,
            @Argument @Nullable Filter filter,
            @Argument @Nullable Order orderBy) {
        var search = new FoundingRepository.AgencySearch(
                words,
                filter == null ? null : filter.kind,
                filter == null ? null : filter.ended,
                filter == null ? null : filter.owesReports,
                orderBy == null ? AgencyColumn.NAME : orderBy.by,
                orderBy != null && orderBy.descending);
        return foundings.agencies(province, search, Page.of(first, after));
    }

    @MutationMapping
    @Needs(Permission.REORGANISE)
    Recorded foundAgencies(@ContextValue Caller caller, @Argument FoundingInput input) {
        return foundings.found(caller, input);
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
    Work<Recorded> undoProvinceReorganisation(@ContextValue Caller caller, @Argument Recorded.Undo input) {
        return undoing(() -> provinces.undo(caller, input), input);
    }

    /** The record of changes tells why. */
    private static Work<Recorded> undoing(Supplier<Recorded> undo, Recorded.Undo input) {
        String reason = input.reason();
        var work = new Work<>(undo);
        return reason == null || reason.isBlank() ? work : work.because(reason.strip());
    }

    /** What is looked for among agencies; what is null does not matter. */
    record Filter(
            @Nullable AgencyKind kind,
            @Nullable Boolean ended,
            @Nullable Boolean owesReports) {}

    /** In which order. */
    record Order(AgencyColumn by, boolean descending) {}
}
