package greenplan.backend.agency;

import greenplan.backend.province.ChangeSource;
import org.jspecify.annotations.Nullable;

/** How the office of an agency is reached, at least one way, as a source of a day publishes it. */
record AgencyContact(
        @Nullable String address,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String website,
        ChangeSource source) {}
