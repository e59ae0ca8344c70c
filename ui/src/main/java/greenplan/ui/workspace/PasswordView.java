package greenplan.ui.workspace;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.platform.Markup;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** A new password in place of the old one: asked for at the first sign-in, and whenever somebody wants to. */
@Route("noi-bo/mat-khau")
@RolesAllowed(StaffView.STAFF)
class PasswordView extends StaffView {

    PasswordView(StaffDesk desk) {
        super(desk);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        boolean first = me().mustChangePassword();
        main.add(Markup.p(say(first ? "workspace.password.first" : "workspace.password.lead")));
        var form = new StaffForm(voice());
        var old = form.field(
                "currentPassword", TwicePassword.field("workspace.password.old", "current-password", voice()));
        var twice = new TwicePassword(form, voice());
        var tokensToo = new Checkbox(say("workspace.password.tokens"));
        if (!first) {
            form.add(tokensToo);
        }
        form.send(
                say("workspace.password.go"),
                () -> twice.value().ifPresent(password -> {
                    var input = Map.of(
                            "currentPassword", old.getValue(),
                            "newPassword", password,
                            "revokeTokens", tokensToo.getValue());
                    if (form.takes(tell("ChangePassword", Changed.class, Map.of("input", input)))) {
                        said(say("workspace.password.done"));
                        goTo(StaffPaths.HOME);
                    }
                }));
        main.add(form);
        return say("workspace.password");
    }

    /** The answer to {@code ChangePassword.graphql}. */
    private record Changed(List<Problem> problems) implements Payload {}
}
