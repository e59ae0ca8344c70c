package greenplan.ui.workspace;

import com.microsoft.playwright.Page;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Visit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * People of the fictional province in the portal under test. Each test makes its own, as an administrator would: by the
 * API, with the link that sets their password. The administrator of the configuration comes in first, in a browser.
 */
public final class Staff {

    /** What everybody here signs in with. */
    public static final String PASSWORD = "Chè shan tuyết 2026";

    /** A department of the fictional province. */
    public static final String DEPARTMENT = "minh-hoa/so-xay-dung";

    /** Another one. */
    public static final String OTHER_DEPARTMENT = "minh-hoa/so-cong-thuong";

    /** Where the administrator was led at the very first sign-in, before the password was changed; empty when that was in an earlier run. */
    public static final String LED_TO;

    private static final Accounts ACCOUNTS;

    static {
        LED_TO = isIn() ? "" : firstSignIn();
        ACCOUNTS = new Accounts(token(PortalUnderTest.ADMINISTRATOR), PASSWORD);
    }

    private Staff() {}

    /** The administrator has come in before, to a portal that runs already. */
    private static boolean isIn() {
        return System.getProperty("portal.url") != null
                && SignInForm.sent(PortalUnderTest.ADMINISTRATOR, PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .equals(Optional.of("/noi-bo"));
    }

    private static String firstSignIn() {
        try (Visit visit = PortalUnderTest.open("/noi-bo")) {
            fillIn(visit, PortalUnderTest.ADMINISTRATOR, PortalUnderTest.FIRST_PASSWORD);
            visit.page().waitForSelector("vaadin-password-field");
            String ledTo = visit.page().url();
            visit.page().getByLabel("Mật khẩu hiện tại").fill(PortalUnderTest.FIRST_PASSWORD);
            visit.page()
                    .getByLabel("Mật khẩu mới", new Page.GetByLabelOptions().setExact(true))
                    .fill(PASSWORD);
            visit.page().getByLabel("Nhập lại mật khẩu mới").fill(PASSWORD);
            visit.page().getByLabel("Nhập lại mật khẩu mới").press("Enter");
            visit.page().waitForURL("**/noi-bo");
            visit.page().locator(".sections vaadin-side-nav").first().waitFor();
            return ledTo;
        }
    }

    /** Somebody with an account, by the address they sign in with. */
    public record Person(String email) {}

    /** The administrator. */
    public static Person administrator() {
        return new Person(PortalUnderTest.ADMINISTRATOR);
    }

    /** A new editor of an agency. */
    public static Person editor(String agency) {
        return person(role("AGENCY_EDITOR", "agency", agency));
    }

    /** A new head of an agency. */
    public static Person head(String agency) {
        return person(role("AGENCY_HEAD", "agency", agency));
    }

    /** A new focal officer of the fictional province. */
    public static Person focalOfficer() {
        return person(role("FOCAL_OFFICER", "province", "minh-hoa"));
    }

    /** A new focal officer of another province, or of several. */
    @SuppressWarnings("unchecked")
    public static Person focalOfficer(String province, String... more) {
        return person(
                role("FOCAL_OFFICER", "province", province),
                Stream.of(more)
                        .map(each -> role("FOCAL_OFFICER", "province", each))
                        .toArray(Map[]::new));
    }

    /** A new leader of its People's Committee. */
    public static Person leader() {
        return leader("minh-hoa");
    }

    /** A new leader of the People's Committee of another province. */
    public static Person leader(String province) {
        return person(role("LEADER", "province", province));
    }

    /** A new portal editor of that province. */
    public static Person portalEditor() {
        return person(role("PORTAL_EDITOR", "province", "minh-hoa"));
    }

    /** Somebody who holds every role there is, to whom no page of the workspace is closed. */
    public static Person everybody() {
        return person(
                role("ADMINISTRATOR"),
                role("FOCAL_OFFICER", "province", "minh-hoa"),
                role("LEADER", "province", "minh-hoa"),
                role("PORTAL_EDITOR", "province", "minh-hoa"),
                role("AGENCY_HEAD", "agency", DEPARTMENT));
    }

    /** A role since before any day that a test plays. */
    private static Map<String, ?> role(String role, String... place) {
        return place.length == 0
                ? Map.of("role", role, "from", "2026-01-01")
                : Map.of("role", role, "from", "2026-01-01", place[0], place[1]);
    }

    @SafeVarargs
    private static Person person(Map<String, ?> role, Map<String, ?>... more) {
        return new Person(ACCOUNTS.open(Stream.concat(Stream.of(role), Stream.of(more))));
    }

    /** Opens a staff page as somebody. */
    public static Visit open(Person person, String path) {
        return open(person, path, 1280);
    }

    /** Opens a staff page as somebody, in a window so many CSS pixels wide. The form to sign in was sent before, without the browser. */
    public static Visit open(Person person, String path, int width) {
        return arrived(PortalUnderTest.open(path, width, SignInForm.session(person)), path);
    }

    /** Opens a staff page as somebody who is led to the form, and from there to the page. */
    public static Visit openByTheForm(Person person, String path) {
        Visit visit = PortalUnderTest.open(path);
        fillIn(visit, person.email(), PASSWORD);
        return arrived(visit, path);
    }

    private static Visit arrived(Visit visit, String path) {
        visit.page().waitForURL("**" + path + "**");
        visit.page().waitForSelector(".workspace h1");
        settled(visit);
        return visit;
    }

    /** Waits until the page and the portal have told each other all that there was to tell: a click before that may be lost. */
    public static void settled(Visit visit) {
        visit.page().waitForLoadState();
        visit.page().waitForFunction("""
                        () => Object.values(window.Vaadin?.Flow?.clients ?? {})
                                .every(client => typeof client.isActive !== 'function' || !client.isActive())
                        """);
    }

    /** Fills in the form to sign in, and sends it. */
    public static void fillIn(Visit visit, String email, String password) {
        visit.page().getByLabel("E-mail").fill(email);
        visit.page().getByLabel("Mật khẩu").fill(password);
        visit.page().locator(".sign-in button").click();
    }

    /** A token for the API. */
    public static String token(Person person) {
        return token(person.email());
    }

    private static String token(String email) {
        return tell(null, "signIn", Map.of("email", email, "password", PASSWORD), "token")
                .at("/token")
                .asString();
    }

    /** Calls a mutation, which must succeed, and returns its payload with these fields. */
    public static JsonNode tell(String token, String mutation, Map<String, ?> input, String fields) {
        return PortalGraph.tell(token, mutation, input, fields);
    }

    /** Asks the API; an error fails the test. */
    public static JsonNode graph(String token, String document, Map<String, ?> variables) {
        return PortalGraph.ask(token, document, variables);
    }
}
