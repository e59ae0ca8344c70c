package greenplan.ui.workspace;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import greenplan.ui.platform.Markup;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks for a link to set a password. The answer is the same for every address, so that nobody learns who has an account. */
@Route("quen-mat-khau")
@AnonymousAllowed
class ForgottenView extends WorkView {

    ForgottenView(StaffDesk desk) {
        super(desk);
    }

    @Override
    @Nullable
    Me signedIn() {
        return null;
    }

    @Override
    String fill(BeforeEnterEvent event) {
        var form = new StaffForm(voice());
        var email = form.field("email", new EmailField(say("workspace.sign-in.email")));
        email.getElement().setAttribute("autocomplete", "username");
        email.setAutofocus(true);
        form.send(say("workspace.forgotten.go"), () -> {
            if (email.getValue().isBlank()) {
                form.takes(
                        new Asked(List.of(new Payload.Problem("email", "REQUIRED", say("workspace.forgotten.which")))));
            } else if (form.takes(
                    tell("RequestPasswordReset", Asked.class, Map.of("input", Map.of("email", email.getValue()))))) {
                var taken = Markup.p(say("workspace.forgotten.taken"));
                taken.getElement().setAttribute("role", "status");
                main.replace(form, taken);
            }
        });
        main.add(
                Markup.p(say("workspace.forgotten.lead")),
                form,
                Markup.p(Markup.link(say("workspace.forgotten.back"), StaffPaths.SIGN_IN)));
        return say("workspace.forgotten");
    }

    /** The answer to {@code RequestPasswordReset.graphql}. */
    private record Asked(List<Problem> problems) implements Payload {}
}
