package greenplan.backend.account;

import greenplan.backend.graph.Text;
import greenplan.backend.rights.Role;
import greenplan.schema.ContactState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who holds, held or will hold a role for an agency or a province. Fields as in the schema. */
record Contact(
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
        ContactState state) {

    /** Holds the role on the day, and can sign in. */
    boolean isHere() {
        return state == ContactState.WORKING || state == ContactState.NEVER_SIGNED_IN;
    }

    static ContactState state(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable OffsetDateTime lastSignInAt,
            @Nullable OffsetDateTime disabledAt,
            LocalDate day) {
        if (disabledAt != null || to != null && to.isBefore(day)) {
            return ContactState.LEFT;
        }
        if (from.isAfter(day)) {
            return ContactState.TO_COME;
        }
        return lastSignInAt == null ? ContactState.NEVER_SIGNED_IN : ContactState.WORKING;
    }

    /** Not the person. */
    @Override
    public String toString() {
        return role + " " + account;
    }

    /**
     * An agency and its people.
     *
     * @param canDraft whether somebody can draft its reports today
     * @param canSubmit whether somebody can submit them
     */
    record OfAgency(String code, Text name, boolean canDraft, boolean canSubmit, List<Contact> people) {

        static OfAgency of(String code, Text name, List<Contact> people) {
            return new OfAgency(
                    code,
                    name,
                    people.stream().anyMatch(Contact::isHere),
                    people.stream().anyMatch(person -> person.isHere() && person.role() == Role.AGENCY_HEAD),
                    people);
        }

        /** The same agency with some of its people. */
        OfAgency showing(List<Contact> some) {
            return new OfAgency(code, name, canDraft, canSubmit, some);
        }
    }
}
