package greenplan.ui.signin;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.Me;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.WorkView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks for a link to set a password. The answer is the same for every address, so that nobody learns who has an account. */
@Route("quen-mat-khau")
@AnonymousAllowed
class ForgottenView extends WorkView {

    ForgottenView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected @Nullable Me signedIn() {
        return null;
    }

    @Override
    protected String fill(BeforeEnterEvent event) {
        var form = new StaffForm(voice());
        var email = form.field("email", new EmailField(say("signin.email")));
        email.getElement().setAttribute("autocomplete", "username");
        email.setAutofocus(true);
        form.send(say("signin.forgotten.go"), () -> {
            if (email.getValue().isBlank()) {
                form.takes(new Done(
                        List.of(new Payload.Problem("email", "REQUIRED", say("signin.forgotten.which"))), null));
            } else if (form.takes(tell("RequestPasswordReset", Done.class, Map.of("input", form.input())))) {
                var taken = Markup.p(say("signin.forgotten.taken"));
                taken.getElement().setAttribute("role", "status");
                main.replace(form, taken);
            }
        });
        main.add(
                Markup.p(say("signin.forgotten.lead")),
                form,
                Markup.p(Markup.link(say("signin.forgotten.back"), StaffPaths.SIGN_IN)));
        return say("signin.forgotten");
    }
}
