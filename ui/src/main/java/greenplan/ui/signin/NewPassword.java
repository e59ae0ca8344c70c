package greenplan.ui.signin;

import greenplan.ui.element.Markup;
import greenplan.ui.graph.Unavailable;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a link to set a password leads, which works once. */
@Controller
class NewPassword {

    private final StaffShell shell;
    private final PasswordDeeds deeds;

    NewPassword(StaffShell shell, PasswordDeeds deeds) {
        this.shell = shell;
        this.deeds = deeds;
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
            var problems =
                    deeds.tell("ResetPassword", Done.class, Map.of("token", token, "newPassword", fresh), door.voice());
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
}
