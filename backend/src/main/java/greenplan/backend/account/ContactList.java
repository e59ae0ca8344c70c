package greenplan.backend.account;

import greenplan.schema.ContactFilter;
import greenplan.schema.ContactState;
import java.util.List;

/** Who works for a province and its agencies. Fields as in the schema. */
record ContactList(List<Contact> people, List<Contact.OfAgency> agencies) {

    /** Only what is looked for; agencies without any of it are left out. */
    ContactList only(ContactFilter filter) {
        return switch (filter) {
            case NEVER_SIGNED_IN -> only(ContactState.NEVER_SIGNED_IN);
            case LEFT -> only(ContactState.LEFT);
            case NOBODY ->
                new ContactList(
                        List.of(),
                        agencies.stream()
                                .filter(agency -> !agency.canDraft() || !agency.canSubmit())
                                .toList());
        };
    }

    private ContactList only(ContactState state) {
        return new ContactList(
                among(people, state),
                agencies.stream()
                        .filter(agency -> !among(agency.people(), state).isEmpty())
                        .map(agency -> agency.showing(among(agency.people(), state)))
                        .toList());
    }

    private static List<Contact> among(List<Contact> people, ContactState state) {
        return people.stream().filter(person -> person.state() == state).toList();
    }
}
