package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import greenplan.ui.platform.Markup;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a link to set a password leads; the link works once. */
@Route("dat-lai-mat-khau")
@AnonymousAllowed
class NewPasswordView extends WorkView {

    private static final String TOKEN = "ma";

    NewPasswordView(StaffDesk desk) {
        super(desk);
    }

    @Override
    @Nullable
    Me signedIn() {
        return null;
    }

    @Override
    String fill(BeforeEnterEvent event) {
        String token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TOKEN)
                .orElse("");
        if (token.isBlank()) {
            main.add(Markup.p(say("workspace.reset.no-link")), another());
            return say("workspace.reset");
        }
        var form = new StaffForm(voice());
        var twice = new TwicePassword(form, voice());
        form.send(
                say("workspace.password.go"),
                () -> twice.value().ifPresent(password -> {
                    var answer = tell(
                            "ResetPassword",
                            Reset.class,
                            Map.of("input", Map.of("token", token, "newPassword", password)));
                    if (form.takes(answer)) {
                        event.getUI()
                                .getPage()
                                .setLocation(StaffPaths.SIGN_IN + "?" + SignInView.WHY + "=mat-khau-moi");
                    }
                }));
        main.add(Markup.p(say("workspace.reset.lead")), form, another());
        return say("workspace.reset");
    }

    private Component another() {
        return Markup.p(Markup.link(say("workspace.reset.another"), StaffPaths.FORGOTTEN));
    }

    /** The answer to {@code ResetPassword.graphql}. */
    private record Reset(List<Problem> problems) implements Payload {}
}
