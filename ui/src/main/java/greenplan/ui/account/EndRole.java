package greenplan.ui.account;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.StaffForm;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** Asks with which day a role ends, and why. */
final class EndRole extends Dialog {

    /**
     * Asks.
     *
     * @param end ends it by the input of the mutation; the form shows what was wrong
     * @param proving does what may need the password anew
     */
    EndRole(
            Grant grant,
            LocalDate today,
            Voice voice,
            BiPredicate<StaffForm, Map<String, ?>> end,
            Consumer<Runnable> proving) {
        setHeaderTitle(voice.say("account.grant.end.which", grant.title()));
        setWidth("32rem");
        setMaxWidth("96vw");
        var form = new StaffForm(voice);
        var to = form.field("to", new DayField(voice.say("account.role.to"), voice));
        to.setValue(today);
        to.setHelperText(voice.say("account.grant.end.help"));
        form.optional("reason", new TextField(voice.say("account.role.reason")));
        form.send(voice.say("account.grant.end"), () -> {
            var input = form.input(Map.of("id", grant.id(), "expectedVersion", grant.version()));
            input.putIfAbsent("to", today.toString());
            proving.accept(() -> {
                if (end.test(form, input)) {
                    close();
                }
            });
        });
        form.other(voice.say("account.cancel"), this::close);
        add(Markup.p(grant.span(voice)), form);
    }
}
