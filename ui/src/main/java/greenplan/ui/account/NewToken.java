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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The form for a personal token. */
final class NewToken {

    private final Voice voice;
    private final StaffForm form;
    private final TextField name;
    private final CheckboxGroup<TokenScope> scopes;
    private final DayField until;

    /** @param make makes the token from the input of the mutation */
    NewToken(Voice voice, BiConsumer<NewToken, Map<String, ?>> make) {
        this.voice = voice;
        form = new StaffForm(voice);
        name = form.field("name", new TextField(voice.say("account.token.name")));
        name.setHelperText(voice.say("account.token.name.help"));
        name.setMaxLength(80);
        scopes = form.field("scopes", new CheckboxGroup<>(voice.say("account.token.scopes")));
        scopes.setItems(TokenScope.values());
        scopes.setItemLabelGenerator(scope -> voice.texts().word("account.scope", scope));
        scopes.setValue(Set.of(TokenScope.READ));
        until = form.field("expiresOn", new DayField(voice.say("account.token.expires"), voice));
        until.setHelperText(voice.say("account.token.expires.help"));
        form.send(voice.say("account.token.go"), () -> {
            if (isComplete()) {
                make.accept(this, input());
            }
        });
    }

    Component section() {
        return Markup.section("ma-moi", voice.say("account.token.new"), form);
    }

    boolean takes(Payload answer) {
        return form.takes(answer);
    }

    /** The day has no form in which it could be missing for the API. */
    private boolean isComplete() {
        return until.getValue() != null
                || form.takes(new Incomplete(List.of(
                        new Payload.Problem("expiresOn", "REQUIRED", voice.say("account.token.expires.missing")))));
    }

    private Map<String, ?> input() {
        var input = new LinkedHashMap<String, Object>();
        input.put("name", name.getValue());
        input.put(
                "scopes",
                scopes.getValue().stream().map(TokenScope::name).sorted().toList());
        input.put("expiresOn", until.getValue().toString());
        return input;
    }

    private record Incomplete(List<Problem> problems) implements Payload {}
}
