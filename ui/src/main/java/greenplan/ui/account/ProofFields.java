package greenplan.ui.account;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffForm;

/** The fields by which somebody proves who they are. */
record ProofFields(StaffForm form, Voice voice) {

    PasswordField password() {
        var field = form.field("currentPassword", new PasswordField(voice.say("account.two.password")));
        field.getElement().setAttribute("autocomplete", "current-password");
        field.setMaxLength(800);
        return field;
    }

    /** A code of the app, or of recovery where the label says so. */
    TextField code(String label) {
        var field = form.field("code", new TextField(voice.say(label)));
        field.getElement().setAttribute("autocomplete", "one-time-code");
        field.setMaxLength(40);
        return field;
    }
}
