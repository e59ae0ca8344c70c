package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.OnDemand;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffForm;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * That nothing happened was accepted, and is wrong: it is taken back for a reason.
 *
 * @param takeBack the mutation
 * @param done says what was done, and shows the page anew
 */
record WrongNothing(
        ReportPage.Report report, Function<Map<String, ?>, Payload> takeBack, Consumer<String> done, Voice voice) {

    Component part() {
        return new Div(
                Markup.p(voice.say("report.nothing.wrong.how")),
                OnDemand.form(voice, voice.say("report.nothing.wrong"), report.agencyName(), this::form));
    }

    private StaffForm form() {
        var form = new StaffForm(voice);
        var reason = form.field("reason", new TextField(voice.say("report.nothing.wrong.reason")));
        reason.setMaxLength(500);
        form.send(voice.say("report.nothing.wrong.send"), () -> {
            var input = form.input(Map.of("report", report.id(), "expectedVersion", report.version()));
            if (form.isFilled() && form.takes(takeBack.apply(input))) {
                done.accept(voice.say("report.nothing.wrong.done"));
            }
        });
        reason.focus();
        return form;
    }
}
