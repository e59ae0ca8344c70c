package greenplan.backend.rights;

import greenplan.backend.account.StaffApi;
import greenplan.backend.graph.StaffId;
import greenplan.db.DateSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What mutations of accounts, roles and tokens are called with. */
final class AccountInputs {

    private AccountInputs() {}

    static Map<String, Function<MutationHome, Map<String, ?>>> of() {
        var inputs = new HashMap<String, Function<MutationHome, Map<String, ?>>>();
        inputs.put(
                "signIn", home -> Map.of("email", StaffApi.unique("nobody") + "@example.org", "password", "no matter"));
        inputs.put("signOut", home -> Map.of());
        inputs.put("signOutEverywhere", home -> Map.of());
        inputs.put("confirmPassword", home -> Map.of("currentPassword", "no matter"));
        inputs.put(
                "changePassword",
                home -> Map.of("currentPassword", StaffApi.PASSWORD, "newPassword", "Một mật khẩu mới"));
        inputs.put("requestPasswordReset", home -> Map.of("email", StaffApi.unique("nobody") + "@example.org"));
        inputs.put("resetPassword", home -> Map.of("token", "gp_none", "newPassword", "Một mật khẩu mới"));
        inputs.put("beginSecondFactor", home -> Map.of("currentPassword", "no matter"));
        inputs.put("confirmSecondFactor", home -> Map.of("code", "000000"));
        inputs.put("renewRecoveryCodes", home -> Map.of("code", "000000"));
        inputs.put("turnOffSecondFactor", home -> Map.of("currentPassword", "no matter", "code", "000000"));
        inputs.put("removeSecondFactor", home -> Map.of("id", home.editor().id(), "expectedVersion", 2));
        inputs.put(
                "createAccessToken",
                home -> Map.of("name", "script", "scopes", List.of("READ"), "expiresOn", home.tomorrow()));
        inputs.put("revokeAccessToken", home -> Map.of("id", StaffId.of("AccessToken", 0)));
        inputs.put(
                "createAccount",
                home -> Map.of(
                        "email", StaffApi.unique("new") + "@example.org", "displayName", "Mới", "role", home.role()));
        inputs.put(
                "updateAccount", home -> Map.of("id", home.editor().id(), "expectedVersion", 2, "displayName", "Tên"));
        inputs.put("disableAccount", home -> Map.of("id", home.editor().id(), "expectedVersion", 2));
        inputs.put("enableAccount", home -> Map.of("id", home.editor().id(), "expectedVersion", 2));
        inputs.put("grantRole", home -> Map.of("accountId", home.editor().id(), "role", home.role()));
        inputs.put("endRole", home -> {
            String id = home.api()
                    .hold(
                            home.api().person(),
                            Role.AGENCY_HEAD,
                            home.agency(),
                            DateSpan.since(home.api().today()));
            return Map.of(
                    "id", id, "expectedVersion", 1, "to", home.api().today().toString());
        });
        return inputs;
    }
}
