package greenplan.backend.signin;

import greenplan.backend.graph.Text;
import greenplan.backend.rights.Held;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is signed in. Fields as in the schema. */
public record Me(
        String id,
        String email,
        String displayName,
        boolean mustChangePassword,
        boolean hasPassword,
        @Nullable OffsetDateTime secondFactorSince,
        @Nullable Integer recoveryCodesLeft,
        List<RoleHeld> roles) {

    /** Not the person. */
    @Override
    public String toString() {
        return "Me " + id;
    }

    /** A role held today; provinces and agency are slugs. */
    record RoleHeld(
            Role role,
            @Nullable String province,
            List<String> provinces,
            @Nullable Text provinceName,
            @Nullable String agency,
            Text title) {

        static RoleHeld of(Held held) {
            return switch (held.place()) {
                case Place.Everywhere all -> new RoleHeld(held.role(), null, List.of(), null, null, held.title());
                case Place.Province province ->
                    new RoleHeld(held.role(), province.code(), province.codes(), province.name(), null, held.title());
                case Place.Agency agency ->
                    new RoleHeld(
                            held.role(),
                            agency.province().code(),
                            agency.province().codes(),
                            agency.province().name(),
                            agency.code(),
                            held.title());
            };
        }
    }
}
