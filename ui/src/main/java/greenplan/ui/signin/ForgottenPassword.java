package greenplan.ui.signin;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.Unavailable;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A forgotten password: a link is asked for. That is answered the same for every address, so that nobody learns who has an account. */
@Controller
class ForgottenPassword {

    private static final String TAKEN = "da-nhan";

    private final StaffShell shell;
    private final PasswordDeeds deeds;

    ForgottenPassword(StaffShell shell, PasswordDeeds deeds) {
        this.shell = shell;
        this.deeds = deeds;
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
            var problems = deeds.tell("RequestPasswordReset", Done.class, Map.of("email", email.strip()), door.voice());
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

    private static void ask(Door door, String typed, int status, HttpServletResponse response) throws IOException {
        door.add(Markup.p(door.say("signin.forgotten.lead")), door.forms().forgotten(typed), back(door));
        door.write(response, status, door.say("signin.forgotten"));
    }

    private static Component back(Door door) {
        return Markup.p(Markup.link(door.say("signin.forgotten.back"), StaffPaths.SIGN_IN));
    }
}
