package greenplan.backend.account;

import greenplan.backend.rights.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role to give, as in the schema: slugs, first and last day. */
record NewRole(
        Role role,
        @Nullable String province,
        @Nullable String agency,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String act,
        @Nullable String reason) {}
