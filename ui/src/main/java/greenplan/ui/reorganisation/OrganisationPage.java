package greenplan.ui.reorganisation;

import greenplan.schema.AgencyKind;
import greenplan.schema.ReorganisationKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code OrganisationView.graphql}. */
record OrganisationPage(Workspace workspace, Agencies agencies, List<Party> provinces) {

    record Workspace(List<Change> reorganisations) {}

    record Agencies(List<Agency> nodes) {}

    /** An agency of the province, as it is today. */
    record Agency(String code, String name, boolean ended, AgencyKind kind) {}

    /** A reorganisation as it is stored. */
    record Change(
            String id,
            ReorganisationKind kind,
            LocalDate date,
            Act act,
            List<Party> predecessors,
            List<Party> successors,
            @Nullable String note,
            @Nullable LocalDate recordedOn,
            boolean undoable,
            int version) {}

    record Act(
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer) {}
}
