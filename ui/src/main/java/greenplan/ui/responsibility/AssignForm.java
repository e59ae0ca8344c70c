package greenplan.ui.responsibility;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.language.Voice;
import greenplan.ui.responsibility.ResponsibilityPage.Agency;
import greenplan.ui.workspace.Choice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.StaffForm;
import java.util.Map;

/**
 * The form by which the focal agency assigns targets to an agency, many at once.
 *
 * @param kept the act and its days, from one deed to the next
 */
record AssignForm(DecisionForms.Decider decider, Voice voice, String plan, KeptAct kept) {

    /** @param chosen tells on the bar how many are ticked, and has the button there that sends the form, too */
    Component of(ResponsibilityPage page, Chosen chosen) {
        var form = new StaffForm(voice);
        var targets = new TargetChoice(form, page, voice);
        form.addFirst(targets);
        var agency = form.field(
                "agency", Choice.one(voice.say("responsibility.agency"), page.offered(), this::label), Agency::code);
        kept.from(form.field("from", new DayField(voice.say("responsibility.from"), voice)));
        kept.act(form.field("act", new TextField(voice.say("responsibility.act"))));
        kept.actDate(form.field("actDate", new DayField(voice.say("responsibility.act-date"), voice)));
        var join = new Checkbox(voice.say("responsibility.join"));
        form.add(join);
        var send = form.send(voice.say("responsibility.assign.send"), () -> {
            if (form.has(targets.chosen) & form.isFilled()) {
                var codes = targets.codes();
                decider.decide(
                        form,
                        "AssignTargets",
                        form.input(Map.of("plan", plan, "targets", codes, "joinOpenCycles", join.getValue())),
                        voice.say(
                                "responsibility.assigned",
                                voice.formats().number(codes.size()),
                                agency.getValue().name()));
            }
        });
        chosen.counts(targets.chosen, "responsibility.chosen.targets", "responsibility.chosen.assign", send);
        return form;
    }

    private String label(Agency its) {
        return its.owesReports() ? its.name() : voice.say("responsibility.agency.owes-none", its.name());
    }
}
