package greenplan.ui.signin;

import greenplan.ui.element.Markup;
import greenplan.ui.html.Anchor;
import greenplan.ui.workspace.Frame;
import greenplan.ui.workspace.Providers;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, by a form or a provider. The way back to the page that was asked for is kept by the browser. */
@Controller
class SignInPage {

    /** Reasons that ask for the second step. */
    static final String CODE_NEEDED = "ma";

    static final String CODE_WRONG = "sai-ma";

    /** Why the form is here, and for how long. */
    static final String WHY = "vi-sao";

    static final String SECONDS = "giay";

    private final StaffShell shell;
    private final SignInSettings settings;

    SignInPage(StaffShell shell, SignInSettings settings) {
        this.shell = shell;
        this.settings = settings;
    }

    @GetMapping(StaffPaths.SIGN_IN)
    void show(
            @RequestParam(name = WHY, defaultValue = "") String why,
            @RequestParam(name = SECONDS, defaultValue = "") String seconds,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (shell.isSomebodySignedIn()) {
            response.sendRedirect(StaffPaths.HOME);
            return;
        }
        var door = new Door(shell, request);
        if (why.equals(CODE_NEEDED) || why.equals(CODE_WRONG)) {
            door.add(Markup.p(door.say("signin.code.lead")));
            why(why, seconds, door).ifPresent(door::complain);
            door.add(door.forms().code(), Markup.p(Markup.link(door.say("signin.again"), StaffPaths.SIGN_IN)));
            door.write(response, HttpServletResponse.SC_OK, door.say("signin.code.title"));
            return;
        }
        door.add(Markup.p(door.say("signin.lead")));
        why(why, seconds, door).ifPresent(door::complain);
        shell.providers().forEach(provider -> door.add(Markup.p(way(provider, door))));
        if (settings.sso().localAccounts()) {
            door.add(
                    door.forms().form(TypedAddress.of(request)),
                    Markup.p(Markup.link(door.say("signin.forgotten.link"), StaffPaths.FORGOTTEN)));
        }
        door.write(response, HttpServletResponse.SC_OK, door.say("signin.title"));
    }

    private static Anchor way(Providers.Provider provider, Door door) {
        var way = Frame.leaving(Markup.link(door.say("workspace.proof.by", provider.name()), provider.href()));
        way.addClassNames("button", "primary");
        return way;
    }

    private static Optional<String> why(String why, String seconds, Door door) {
        return switch (why) {
            case "sai" -> Optional.of(door.say("signin.wrong"));
            case "cho" -> Optional.of(door.say("signin.wait", seconds.matches("\\d{1,4}") ? seconds : "60"));
            case CODE_WRONG -> Optional.of(door.say("signin.code.wrong"));
            case "het-gio-ma" -> Optional.of(door.say("signin.code.late"));
            case "sso-la" -> Optional.of(door.say("signin.sso.unknown"));
            case "sso-trung" -> Optional.of(door.say("signin.sso.taken"));
            case "sso-khoa" -> Optional.of(door.say("signin.sso.shut"));
            case "sso-hong" -> Optional.of(door.say("signin.sso.failed"));
            case "chi-sso" -> Optional.of(door.say("signin.sso.only"));
            case "het-phien" -> Optional.of(door.say("signin.ended"));
            case "da-thoat" -> Optional.of(door.say("signin.out"));
            case "mat-khau-moi" -> Optional.of(door.say("signin.reset.done"));
            default -> Optional.empty();
        };
    }
}
