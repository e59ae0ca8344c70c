package greenplan.ui.account;

import greenplan.schema.ContactState;
import greenplan.schema.Role;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code ContactsView.graphql}. */
record ContactsPage(Workspace workspace) {

    record Workspace(Contacts contacts) {}

    record Contacts(List<Person> people, List<Agency> agencies) {}

    record Agency(String name, boolean canDraft, boolean canSubmit, List<Person> people) {}

    record Person(
            String account,
            String displayName,
            String email,
            Role role,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable OffsetDateTime lastSignInAt,
            @Nullable OffsetDateTime disabledAt,
            ContactState state) {}
}
