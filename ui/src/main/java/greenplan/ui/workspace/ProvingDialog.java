package greenplan.ui.workspace;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks anew for the password, and the code where one is set; without a password here, to sign in anew at the provider. */
final class ProvingDialog extends Dialog {

    /**
     * Asks.
     *
     * @param confirm takes the input of {@code confirmPassword}
     * @param then what was asked for, done once the password is right
     */
    ProvingDialog(
            Voice voice,
            Guarded me,
            List<Providers.Provider> providers,
            Function<Map<String, ?>, Done> confirm,
            Runnable then) {
        setHeaderTitle(voice.say("workspace.proof"));
        setWidth("32rem");
        setMaxWidth("96vw");
        if (me.hasPassword()) {
            add(Markup.p(voice.say("workspace.proof.lead")), form(voice, me, confirm, then));
            return;
        }
        add(Markup.p(voice.say("workspace.proof.sso")));
        providers.forEach(provider -> {
            var way = Frame.leaving(Markup.link(voice.say("workspace.proof.by", provider.name()), provider.anew()));
            way.addClassNames("button", "primary");
            add(Markup.p(way));
        });
    }

    private StaffForm form(Voice voice, Guarded me, Function<Map<String, ?>, Done> confirm, Runnable then) {
        var form = new StaffForm(voice);
        var password =
                form.field("currentPassword", TwicePassword.field("workspace.password.old", "current-password", voice));
        password.setAutofocus(true);
        if (me.secondFactorSince() != null) {
            var code = form.field("code", new TextField(voice.say("workspace.proof.code")));
            code.getElement().setAttribute("autocomplete", "one-time-code");
            code.setMaxLength(40);
        }
        form.send(voice.say("workspace.proof.go"), () -> {
            if (form.takes(confirm.apply(form.input()))) {
                close();
                then.run();
            }
        });
        form.other(voice.say("workspace.proof.cancel"), this::close);
        return form;
    }

    /** What guards the account of whoever is signed in. */
    record Guarded(boolean hasPassword, @Nullable OffsetDateTime secondFactorSince) {}
}
