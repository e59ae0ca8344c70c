package greenplan.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.schema.TokenScope;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffForm;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The form for a personal token. */
final class NewToken {

    private final Voice voice;
    private final StaffForm form;

    /** @param make makes the token from the input of the mutation */
    NewToken(Voice voice, BiConsumer<NewToken, Map<String, ?>> make) {
        this.voice = voice;
        form = new StaffForm(voice);
        var name = form.field("name", new TextField(voice.say("account.token.name")));
        name.setHelperText(voice.say("account.token.name.help"));
        name.setMaxLength(80);
        var scopes = form.field(
                "scopes",
                new CheckboxGroup<TokenScope>(voice.say("account.token.scopes")),
                chosen -> chosen.stream().map(TokenScope::name).sorted().toList());
        scopes.setItems(TokenScope.values());
        scopes.setItemLabelGenerator(scope -> voice.texts().word("account.scope", scope));
        scopes.setValue(Set.of(TokenScope.READ));
        // The day has no form in which it could be missing for the API.
        var until = form.field("expiresOn", new DayField(voice.say("account.token.expires"), voice));
        until.setHelperText(voice.say("account.token.expires.help"));
        form.send(voice.say("account.token.go"), () -> {
            if (form.has(until)) {
                make.accept(this, form.input());
            }
        });
    }

    Component section() {
        return Markup.section("ma-moi", voice.say("account.token.new"), form);
    }

    boolean takes(Payload answer) {
        return form.takes(answer);
    }
}
