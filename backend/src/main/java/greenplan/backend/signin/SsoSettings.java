package greenplan.backend.signin;

import greenplan.backend.rights.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of single sign-on, under {@code greenplan.sso}. The providers themselves are Spring's
 * {@code spring.security.oauth2.client.registration.*} and {@code …provider.*}; without any, single sign-on is off.
 *
 * @param claim claim that says who somebody is, a list or one text; a part of another after a full stop,
 *     {@code realm_access.roles}. Default {@code groups}
 * @param roles which values of the claim give which roles. Default: none
 * @param rolesLastDays how many days such a role is held after a sign-in, 1 to 366. Default 30
 * @param createAccounts whether somebody unknown to whom the claim gives a role gets an account. Default true
 * @param linkByEmail whether somebody unknown gets the account that has the address which the provider has verified. Default
 *     false: whoever rules the provider's addresses could take an account over
 * @param localAccounts whether passwords let anybody in. Default true
 */
@ConfigurationProperties("greenplan.sso")
public record SsoSettings(
        @DefaultValue("groups") String claim,
        @DefaultValue List<Given> roles,
        @DefaultValue("30") int rolesLastDays,
        @DefaultValue("true") boolean createAccounts,
        @DefaultValue("false") boolean linkByEmail,
        @DefaultValue("true") boolean localAccounts) {

    public SsoSettings {
        roles = List.copyOf(roles);
        if (claim.isBlank()) {
            throw new IllegalArgumentException("greenplan.sso.claim must name a claim, but is empty");
        }
        if (rolesLastDays < 1 || rolesLastDays > 366) {
            throw new IllegalArgumentException(
                    "greenplan.sso.roles-last-days must be from 1 to 366, but was: " + rolesLastDays);
        }
    }

    /**
     * A role that a value of the claim gives.
     *
     * @param value of the claim, to the letter
     * @param role the role
     * @param province slug of the province of a role for one
     * @param agency province and slug of the agency of a role for one
     */
    public record Given(
            String value,
            Role role,
            @Nullable String province,
            @Nullable String agency) {

        public Given {
            if (value.isBlank()) {
                throw new IllegalArgumentException(
                        "greenplan.sso.roles: value must be a value of the claim, but is empty");
            }
            boolean fits = role.isForAnAgency()
                    ? agency != null && province == null
                    : agency == null && (province != null ? role.takesAProvince() : !role.needsAProvince());
            if (!fits) {
                throw new IllegalArgumentException(
                        "greenplan.sso.roles: %s for “%s” needs %s, but has province=%s and agency=%s"
                                .formatted(role, value, needs(role), province, agency));
            }
        }

        private static String needs(Role role) {
            if (role.isForAnAgency()) {
                return "an agency (province/slug) and no province";
            }
            return role.needsAProvince() ? "a province and no agency" : "no agency";
        }
    }
}
