package greenplan.ui.responsibility;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.OnDemand;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffForm;
import java.time.LocalDate;
import java.util.Map;

/** The forms by which the focal agency decides about a link that is there. An inference opens its form on demand. */
record DecisionForms(Decider decider, Joiner join, Voice voice, LocalDate today) {

    /** Sends a decision. */
    interface Decider {

        /** Sends what is in the form by the document of this name, and says the sentence when it is done; the form tells what is wrong. */
        void decide(StaffForm form, String document, Map<String, ?> input, String sentence);
    }

    /** Lets a link count in an open cycle. */
    interface Joiner {

        void join(ResponsibilityPage.Link link, ResponsibilityPage.Cycle cycle);
    }

    /** A button that takes a link into an open cycle, where it does not count yet. */
    Component joiner(ResponsibilityPage.Link link, ResponsibilityPage.Cycle cycle) {
        String words = say("responsibility.join.cycle", String.valueOf(cycle.year()));
        var button = new Button(words, click -> join.join(link, cycle));
        button.setDisableOnClick(true);
        button.setAriaLabel(words + ": " + name(cycle, voice) + ", " + which(link));
        return button;
    }

    /** What a cycle is called. */
    static String name(ResponsibilityPage.Cycle cycle, Voice voice) {
        return ReportWords.cycle(cycle.kind(), cycle.year(), cycle.topic(), voice);
    }

    /** A button that opens the forms of an inference in its place. */
    Component opener(ResponsibilityPage.Link link) {
        return OnDemand.form(
                voice, say("responsibility.decide"), which(link), () -> new Div(confirm(link), reject(link)));
    }

    /** A button that opens, in its place, the form to end what was assigned or confirmed. */
    Component ender(ResponsibilityPage.Link link) {
        return OnDemand.form(voice, say("responsibility.end"), which(link), () -> end(link));
    }

    /** A button that opens, in its place, the form to take back what was decided by mistake. */
    Component takerBack(ResponsibilityPage.Link link) {
        return OnDemand.form(voice, say("responsibility.take-back"), which(link), () -> {
            var form = new StaffForm(voice);
            var reason = form.field("reason", new TextField(say("responsibility.take-back.reason")));
            reason.setHelperText(say("responsibility.take-back.help"));
            form.send(say("responsibility.take-back.send"), () -> decide(form, "TakeBackAssignment", known(link)));
            reason.focus();
            return form;
        });
    }

    private static String which(ResponsibilityPage.Link link) {
        return link.target() + ", " + link.agencyName();
    }

    private Component end(ResponsibilityPage.Link link) {
        var form = new StaffForm(voice);
        var from = form.field("from", new DayField(say("responsibility.end.from"), voice));
        from.setHelperText(say("responsibility.end.from.help"));
        form.field("act", new TextField(say("responsibility.act")));
        form.field("actDate", new DayField(say("responsibility.act-date"), voice));
        form.optional("reason", new TextField(say("responsibility.end.reason")));
        form.send(say("responsibility.end.send"), () -> decide(form, "EndAssignment", known(link)));
        from.focus();
        return form;
    }

    private Component confirm(ResponsibilityPage.Link link) {
        var form = new StaffForm(voice);
        form.field("act", new TextField(say("responsibility.act")));
        var actDate = form.field("actDate", new DayField(say("responsibility.act-date"), voice));
        actDate.setValue(today);
        form.send(say("responsibility.confirm"), () -> decide(form, "ConfirmInference", known(link)));
        return form;
    }

    private Component reject(ResponsibilityPage.Link link) {
        var form = new StaffForm(voice);
        form.field("reason", new TextField(say("responsibility.reason")));
        form.other(say("responsibility.reject"), () -> decide(form, "RejectInference", known(link)));
        return form;
    }

    private void decide(StaffForm form, String document, Map<String, ?> known) {
        if (form.isFilled()) {
            decider.decide(form, document, form.input(known), say("responsibility.done"));
        }
    }

    private static Map<String, ?> known(ResponsibilityPage.Link link) {
        return Map.of("id", link.id(), "expectedVersion", link.version());
    }

    private String say(String key, Object... values) {
        return voice.say(key, values);
    }
}
