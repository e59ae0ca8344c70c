package greenplan.ui.workspace;

import com.vaadin.flow.component.textfield.PasswordField;
import greenplan.ui.language.Voice;
import java.util.List;
import java.util.Optional;

/** A new password, typed twice, in a form whose input calls it {@code newPassword}. */
public final class TwicePassword {

    private final StaffForm form;
    private final Voice voice;
    private final PasswordField fresh;
    private final PasswordField again;

    public TwicePassword(StaffForm form, Voice voice) {
        this.form = form;
        this.voice = voice;
        fresh = form.field("newPassword", field("workspace.password.new", "new-password", voice));
        fresh.setHelperText(voice.say("workspace.password.rule"));
        again = form.field("again", field("workspace.password.again", "new-password", voice));
    }

    /** A field for a password; the second word tells the browser which one it may fill in. */
    public static PasswordField field(String key, String fillsIn, Voice voice) {
        var field = new PasswordField(voice.say(key));
        field.getElement().setAttribute("autocomplete", fillsIn);
        field.setMaxLength(800);
        return field;
    }

    /** What was typed; empty when it differs, which the form then says. */
    public Optional<String> value() {
        if (fresh.getValue().equals(again.getValue())) {
            return Optional.of(fresh.getValue());
        }
        form.takes(new Done(
                List.of(new Payload.Problem("again", "DIFFERENT", voice.say("workspace.password.different"))), null));
        return Optional.empty();
    }
}
