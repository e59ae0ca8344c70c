package greenplan.ui.cycle;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffForm;
import java.util.Map;
import java.util.function.BiPredicate;

/** Asks why a cycle is closed, withdrawn, or either is undone; everybody will read it. */
final class DecideCycle extends Dialog {

    /**
     * @param deed names the words of the dialog: {@code close}, {@code reopen}, {@code withdraw}, {@code restore}
     * @param decide does it by the input of the mutation; the form shows what was wrong
     */
    DecideCycle(StaffBoardPage.Cycle cycle, String deed, Voice voice, BiPredicate<StaffForm, Map<String, ?>> decide) {
        String key = "cycle." + deed;
        setHeaderTitle(voice.say(key));
        setWidth("32rem");
        setMaxWidth("96vw");
        var form = new StaffForm(voice);
        var reason = form.field("reason", new TextArea(voice.say("cycle.decide.reason")));
        reason.setHelperText(voice.say("cycle.decide.reason.help"));
        reason.setMaxLength(500);
        form.send(voice.say(key + ".go"), () -> {
            if (form.isFilled()
                    && decide.test(form, form.input(Map.of("id", cycle.id(), "expectedVersion", cycle.version())))) {
                close();
            }
        });
        form.other(voice.say("cycle.cancel"), this::close);
        add(Markup.p(voice.say(key + ".lead")), form);
    }
}
