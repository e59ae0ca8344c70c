package greenplan.ui.workspace;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Accounts in the portal under test, opened as an administrator would: by the API, with the link that sets their password. */
final class Accounts {

    private final String administrator;
    private final String password;
    private long confirmed = System.nanoTime();

    /**
     * Those of an administrator.
     *
     * @param administrator token
     * @param password of the administrator, and of everybody
     */
    Accounts(String administrator, String password) {
        this.administrator = administrator;
        this.password = password;
    }

    /** Opens one with these roles, and returns the address with which its owner signs in. */
    String open(Stream<Map<String, ?>> roles) {
        confirm();
        String email = "nguoi-" + UUID.randomUUID().toString().substring(0, 8) + "@minh-hoa.example";
        String account = PortalGraph.tell(
                        administrator,
                        "createAccount",
                        Map.of("email", email, "displayName", "Nguyễn " + email),
                        "account { id }")
                .at("/account/id")
                .asString();
        letIn(account, email);
        roles.forEach(
                role -> PortalGraph.tell(administrator, "grantRole", Map.of("accountId", account, "role", role), ""));
        return email;
    }

    /** The administrator proves anew who they are when the last time was long ago. */
    private synchronized void confirm() {
        if (System.nanoTime() - confirmed > Duration.ofMinutes(10).toNanos()) {
            PortalGraph.tell(administrator, "confirmPassword", Map.of("currentPassword", password), "");
            confirmed = System.nanoTime();
        }
    }

    /** Hands the link over, and sets the password by it. */
    private void letIn(String account, String email) {
        String link = PortalGraph.ask(
                        administrator,
                        "query ($id: ID) { workspace { passwordResets(account: $id) { account { email } link } } }",
                        Map.of("id", account))
                .at("/data/workspace/passwordResets")
                .valueStream()
                .filter(reset -> reset.at("/account/email").asString().equals(email))
                .findFirst()
                .orElseThrow()
                .at("/link")
                .asString();
        Map<String, ?> input = Map.of("token", link.substring(link.indexOf("ma=") + 3), "newPassword", password);
        PortalGraph.tell(null, "resetPassword", input, "");
    }
}
