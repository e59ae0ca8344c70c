package greenplan.ui.cycle;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.StaffForm;
import java.util.Map;
import java.util.function.BiPredicate;

/** Asks for a later deadline and the reason, which everybody will read. */
final class ExtendDeadline extends Dialog {

    /** @param extend does it by the input of the mutation; the form shows what was wrong */
    ExtendDeadline(StaffBoardPage.Cycle cycle, Voice voice, BiPredicate<StaffForm, Map<String, ?>> extend) {
        setHeaderTitle(voice.say("cycle.extend"));
        setWidth("32rem");
        setMaxWidth("96vw");
        var form = new StaffForm(voice);
        var due = form.field("dueBefore", new DayField(voice.say("cycle.due.field"), voice));
        due.setHelperText(voice.say("cycle.due.help"));
        due.setValue(cycle.dueBefore().plusWeeks(1));
        var reason = form.field("reason", new TextArea(voice.say("cycle.extend.reason")));
        reason.setHelperText(voice.say("cycle.extend.reason.help"));
        reason.setMaxLength(500);
        form.send(voice.say("cycle.extend.go"), () -> {
            var input = form.input(Map.of("id", cycle.id(), "expectedVersion", cycle.version()));
            input.putIfAbsent("dueBefore", cycle.dueBefore().toString());
            if (extend.test(form, input)) {
                close();
            }
        });
        form.other(voice.say("cycle.cancel"), this::close);
        add(Markup.p(voice.say("cycle.extend.lead", voice.formats().date(cycle.dueBefore()))), form);
    }
}
