package greenplan.ui.signin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import greenplan.ui.workspace.TwicePassword;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** A new password in place of the old one: asked for at the first sign-in, and whenever somebody wants to. */
@Route("noi-bo/mat-khau")
@RolesAllowed(StaffView.STAFF)
class PasswordView extends StaffView {

    PasswordView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        boolean first = me().mustChangePassword();
        main.add(Markup.p(say(first ? "signin.password.first" : "signin.password.lead")));
        var form = new StaffForm(voice());
        var old = form.field(
                "currentPassword", TwicePassword.field("workspace.password.old", "current-password", voice()));
        var twice = new TwicePassword(form, voice());
        var tokensToo = new Checkbox(say("signin.password.tokens"));
        if (!first) {
            form.add(tokensToo);
        }
        form.send(
                say("signin.password.go"),
                () -> twice.value().ifPresent(password -> {
                    var input = Map.of(
                            "currentPassword", old.getValue(),
                            "newPassword", password,
                            "revokeTokens", tokensToo.getValue());
                    if (form.takes(tell("ChangePassword", Done.class, Map.of("input", input)))) {
                        said(say("signin.password.done"));
                        goTo(StaffPaths.HOME);
                    }
                }));
        main.add(form);
        return say("signin.password");
    }
}
