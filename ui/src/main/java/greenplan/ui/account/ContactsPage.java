package greenplan.ui.account;

import greenplan.schema.ContactState;
import greenplan.schema.Role;
import greenplan.ui.graph.PageInfo;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code ContactsView.graphql}. */
record ContactsPage(Workspace workspace) {

    record Workspace(Contacts contactRows) {}

    record Contacts(List<Row> nodes, PageInfo pageInfo, int totalCount) {}

    /**
     * Somebody, or an agency that has nobody.
     *
     * @param agency null for the province itself
     */
    record Row(@Nullable Agency agency, @Nullable Person contact) {}

    record Agency(String name, boolean canDraft, boolean canSubmit) {}

    record Person(
            String account,
            String displayName,
            String email,
            @Nullable String position,
            @Nullable String telephone,
            Role role,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable OffsetDateTime lastSignInAt,
            @Nullable OffsetDateTime disabledAt,
            ContactState state) {}
}
