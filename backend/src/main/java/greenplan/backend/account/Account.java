package greenplan.backend.account;

import greenplan.backend.graph.Text;
import greenplan.backend.rights.Role;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account, for those who look after it. Fields as in the schema. */
public record Account(
        String id,
        String email,
        String displayName,
        @Nullable String position,
        @Nullable String telephone,
        boolean mustChangePassword,
        @Nullable OffsetDateTime disabledAt,
        @Nullable OffsetDateTime secondFactorSince,
        int version,
        List<Grant> grants) {

    /** Not the person. */
    @Override
    public String toString() {
        return "Account " + id;
    }

    /**
     * A role that an account holds from a day to a day.
     *
     * @param title the role and for whom, in words
     * @param province slug of the province, of the agency's when it has one
     * @param provinceName its name
     * @param agency province and slug of the agency as it was granted
     * @param to last day; null when none is set
     */
    public record Grant(
            String id,
            Role role,
            Text title,
            @Nullable String province,
            @Nullable Text provinceName,
            @Nullable String agency,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String act,
            @Nullable String reason,
            int version) {}
}
