package greenplan.ui.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.Me;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.TwicePassword;
import greenplan.ui.workspace.WorkView;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a link to set a password leads; the link works once. */
@Route("dat-lai-mat-khau")
@AnonymousAllowed
class NewPasswordView extends WorkView {

    private static final String TOKEN = "ma";

    NewPasswordView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected @Nullable Me signedIn() {
        return null;
    }

    @Override
    protected String fill(BeforeEnterEvent event) {
        String token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TOKEN)
                .orElse("");
        if (token.isBlank()) {
            main.add(Markup.p(say("signin.reset.no-link")), another());
            return say("signin.reset");
        }
        var form = new StaffForm(voice());
        var twice = new TwicePassword(form, voice());
        form.send(
                say("signin.password.go"),
                () -> twice.value().ifPresent(password -> {
                    var answer = tell(
                            "ResetPassword",
                            Done.class,
                            Map.of("input", Map.of("token", token, "newPassword", password)));
                    if (form.takes(answer)) {
                        event.getUI()
                                .getPage()
                                .setLocation(StaffPaths.SIGN_IN + "?" + SignInView.WHY + "=mat-khau-moi");
                    }
                }));
        main.add(Markup.p(say("signin.reset.lead")), form, another());
        return say("signin.reset");
    }

    private Component another() {
        return Markup.p(Markup.link(say("signin.reset.another"), StaffPaths.FORGOTTEN));
    }
}
