package greenplan.ui.responsibility;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.OnDemand;
import greenplan.ui.workspace.StaffForm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The forms by which the focal agency decides about a link that is there. An inference opens its form on demand. */
record DecisionForms(Decider decider, Voice voice, LocalDate today) {

    /** Sends a decision. */
    interface Decider {

        /** Sends what is in the form by the document of this name; the form tells what is wrong. */
        void decide(StaffForm form, String document, Map<String, ?> input);
    }

    /** A button that opens the forms of an inference in its place. */
    Component opener(ResponsibilityPage.Link link) {
        return OnDemand.form(say("responsibility.decide"), which(link), () -> new Div(confirm(link), reject(link)));
    }

    /** A button that opens, in its place, the form to end what was assigned or confirmed. */
    Component ender(ResponsibilityPage.Link link) {
        return OnDemand.form(say("responsibility.end"), which(link), () -> end(link));
    }

    private static String which(ResponsibilityPage.Link link) {
        return link.target() + ", " + link.agencyName();
    }

    private Component end(ResponsibilityPage.Link link) {
        var form = new StaffForm(voice);
        var from = form.field("from", new DayField(say("responsibility.end.from"), voice));
        from.setHelperText(say("responsibility.end.from.help"));
        var act = form.field("act", new TextField(say("responsibility.act")));
        var actDate = form.field("actDate", new DayField(say("responsibility.act-date"), voice));
        var reason = form.field("reason", new TextField(say("responsibility.end.reason")));
        form.send(say("responsibility.end.send"), () -> {
            if (!form.has(from, act, actDate)) {
                return;
            }
            var input = new LinkedHashMap<String, Object>();
            input.put("id", link.id());
            input.put("expectedVersion", link.version());
            input.put("from", from.getValue().toString());
            input.put("act", act.getValue());
            input.put("actDate", actDate.getValue().toString());
            if (!reason.getValue().isBlank()) {
                input.put("reason", reason.getValue());
            }
            decider.decide(form, "EndAssignment", input);
        });
        from.focus();
        return form;
    }

    private Component confirm(ResponsibilityPage.Link link) {
        var form = new StaffForm(voice);
        var act = form.field("act", new TextField(say("responsibility.act")));
        var actDate = form.field("actDate", new DayField(say("responsibility.act-date"), voice));
        actDate.setValue(today);
        form.send(say("responsibility.confirm"), () -> {
            if (!form.has(act, actDate)) {
                return;
            }
            Map<String, ?> input = Map.of(
                    "id", link.id(),
                    "expectedVersion", link.version(),
                    "act", act.getValue(),
                    "actDate", Objects.requireNonNull(actDate.getValue()).toString());
            decider.decide(form, "ConfirmInference", input);
        });
        return form;
    }

    private Component reject(ResponsibilityPage.Link link) {
        var form = new StaffForm(voice);
        var reason = form.field("reason", new TextField(say("responsibility.reason")));
        form.other(say("responsibility.reject"), () -> {
            Map<String, ?> input =
                    Map.of("id", link.id(), "expectedVersion", link.version(), "reason", reason.getValue());
            if (form.has(reason)) {
                decider.decide(form, "RejectInference", input);
            }
        });
        return form;
    }

    private String say(String key, Object... values) {
        return voice.say(key, values);
    }
}
