package greenplan.ui.account;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffForm;
import java.util.Map;
import java.util.Objects;

/** Who somebody is and how they are reached, as fields of a form. */
final class PersonFields {

    private final AccountPage.Account account;
    private final TextField name;
    private final EmailField email;
    private final TextField position;
    private final TextField telephone;

    PersonFields(StaffForm form, AccountPage.Account account, Voice voice) {
        this.account = account;
        name = form.field("displayName", new TextField(voice.say("account.name")));
        name.setValue(account.displayName());
        email = form.field("email", new EmailField(voice.say("account.email")));
        email.setValue(account.email());
        position = form.optional("position", new TextField(voice.say("account.position")));
        position.setValue(Objects.requireNonNullElse(account.position(), ""));
        telephone = form.optional("telephone", new TextField(voice.say("account.telephone")));
        telephone.setValue(Objects.requireNonNullElse(account.telephone(), ""));
    }

    /** Writes them into the input of the mutation; the address only when it is another one. */
    void into(Map<String, Object> input) {
        input.put("displayName", name.getValue());
        input.put("position", position.getValue());
        input.put("telephone", telephone.getValue());
        if (!email.getValue().equals(account.email())) {
            input.put("email", email.getValue());
        }
    }
}
