package greenplan.ui.signin;

import greenplan.ui.element.Markup;
import greenplan.ui.graph.Graph;
import greenplan.ui.graph.Unavailable;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A forgotten password: asking for a link, and where the link leads, which works once. Asking is answered the same for every
 * address, so that nobody learns who has an account.
 */
@Controller
class PasswordPages {

    private static final String TAKEN = "da-nhan";

    private final StaffShell shell;
    private final Graph graph;

    PasswordPages(StaffShell shell, Graph graph) {
        this.shell = shell;
        this.graph = graph;
    }

    @GetMapping(StaffPaths.FORGOTTEN)
    void forgotten(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var door = new Door(shell, request);
        if (request.getParameter(TAKEN) == null) {
            ask(door, "", HttpServletResponse.SC_OK, response);
            return;
        }
        var taken = Markup.p(door.say("signin.forgotten.taken"));
        taken.getElement().setAttribute("role", "status");
        door.add(taken, back(door));
        door.write(response, HttpServletResponse.SC_OK, door.say("signin.forgotten"));
    }

    @PostMapping(StaffPaths.FORGOTTEN)
    void send(
            @RequestParam(name = SignInForms.EMAIL, defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var door = new Door(shell, request);
        if (email.isBlank()) {
            door.complain(door.say("signin.forgotten.which"));
            ask(door, email, HttpServletResponse.SC_BAD_REQUEST, response);
            return;
        }
        try {
            var problems = tell("RequestPasswordReset", Map.of("email", email.strip()), door);
            if (problems.isEmpty()) {
                response.sendRedirect(StaffPaths.FORGOTTEN + "?" + TAKEN);
                return;
            }
            problems.forEach(problem -> door.complain(problem.message()));
            ask(door, email, HttpServletResponse.SC_BAD_REQUEST, response);
        } catch (Unavailable notNow) {
            door.complain(Objects.requireNonNullElse(notNow.getMessage(), ""));
            ask(door, email, HttpServletResponse.SC_SERVICE_UNAVAILABLE, response);
        }
    }

    @GetMapping(StaffPaths.NEW_PASSWORD)
    void fresh(
            @RequestParam(name = SignInForms.TOKEN, defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ask(new Door(shell, request), token, Map.of(), HttpServletResponse.SC_OK, response);
    }

    @PostMapping(StaffPaths.NEW_PASSWORD)
    void set(
            @RequestParam(name = SignInForms.TOKEN, defaultValue = "") String token,
            @RequestParam(name = SignInForms.FRESH, defaultValue = "") String fresh,
            @RequestParam(name = SignInForms.AGAIN, defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var door = new Door(shell, request);
        var wrong = new HashMap<String, String>();
        if (!fresh.equals(again)) {
            wrong.put(SignInForms.AGAIN, door.say("workspace.password.different"));
            ask(door, token, wrong, HttpServletResponse.SC_BAD_REQUEST, response);
            return;
        }
        try {
            var problems = tell("ResetPassword", Map.of("token", token, "newPassword", fresh), door);
            if (problems.isEmpty()) {
                response.sendRedirect(StaffPaths.SIGN_IN + "?" + SignInPage.WHY + "=mat-khau-moi");
                return;
            }
            for (var problem : problems) {
                if ("newPassword".equals(problem.field())) {
                    wrong.merge(SignInForms.FRESH, problem.message(), (one, other) -> one + " " + other);
                } else {
                    door.complain(problem.message());
                }
            }
            ask(door, token, wrong, HttpServletResponse.SC_BAD_REQUEST, response);
        } catch (Unavailable notNow) {
            door.complain(Objects.requireNonNullElse(notNow.getMessage(), ""));
            ask(door, token, wrong, HttpServletResponse.SC_SERVICE_UNAVAILABLE, response);
        }
    }

    private static void ask(Door door, String typed, int status, HttpServletResponse response) throws IOException {
        door.add(Markup.p(door.say("signin.forgotten.lead")), door.forms().forgotten(typed), back(door));
        door.write(response, status, door.say("signin.forgotten"));
    }

    private static void ask(
            Door door, String token, Map<String, String> wrong, int status, HttpServletResponse response)
            throws IOException {
        if (token.isBlank()) {
            door.add(Markup.p(door.say("signin.reset.no-link")));
        } else {
            door.add(Markup.p(door.say("signin.reset.lead")), door.forms().fresh(token, wrong));
        }
        door.add(Markup.p(Markup.link(door.say("signin.reset.another"), StaffPaths.FORGOTTEN)));
        door.write(response, status, door.say("signin.reset"));
    }

    private static com.vaadin.flow.component.Component back(Door door) {
        return Markup.p(Markup.link(door.say("signin.forgotten.back"), StaffPaths.SIGN_IN));
    }

    /** What is wrong with what was sent; empty when it was done. */
    private List<Done.Problem> tell(String document, Map<String, ?> input, Door door) {
        var language = door.voice().language();
        var query = graph.query(PasswordPages.class, document, Map.of("input", input), language);
        String field = Character.toLowerCase(document.charAt(0)) + document.substring(1);
        return Objects.requireNonNull(graph.run(query, language).field(field).toEntity(Done.class))
                .problems();
    }
}
