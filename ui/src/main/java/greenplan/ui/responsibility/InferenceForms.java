package greenplan.ui.responsibility;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.language.Voice;
import greenplan.ui.responsibility.ResponsibilityPage.Inference;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.StaffForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;

/** What the editor inferred and waits for a decision: ticked, and confirmed by one act or rejected for one reason. */
record InferenceForms(DecisionForms.Decider decider, Voice voice, String plan, KeptAct kept) {

    /** @param bar tells how many are ticked, and has the button there that confirms them, too */
    Component of(List<Inference> open, Chosen bar) {
        var confirm = new StaffForm(voice);
        var reject = new StaffForm(voice);
        var chosen = confirm.part("inferences", new CheckboxGroup<Inference>(voice.say("responsibility.inferences")));
        chosen.addClassName("ticks");
        chosen.setItems(open);
        chosen.setItemLabelGenerator(link -> voice.say(
                "responsibility.inference",
                link.target(),
                link.targetTitle(),
                link.agencyName(),
                Objects.requireNonNull(link.duty())));
        confirm.other(voice.say("responsibility.all"), () -> chosen.setValue(Set.copyOf(open)));
        confirm.other(voice.say("responsibility.no-one"), chosen::clear);
        kept.act(confirm.field("act", new TextField(voice.say("responsibility.act"))));
        kept.actDate(confirm.field("actDate", new DayField(voice.say("responsibility.act-date"), voice)));
        var join = new Checkbox(voice.say("responsibility.join"));
        confirm.add(join);
        var send = confirm.send(
                voice.say("responsibility.confirm.ticked"),
                () -> decide(
                        confirm,
                        chosen,
                        "ConfirmInferences",
                        Map.of("plan", plan, "joinOpenCycles", join.getValue()),
                        number -> voice.count("responsibility.confirmed", number)));
        bar.counts(chosen, "responsibility.chosen.inferences", "responsibility.chosen.confirm", send);
        reject.field("reason", new TextField(voice.say("responsibility.reason")));
        reject.other(
                voice.say("responsibility.reject.ticked"),
                () -> decide(
                        reject,
                        chosen,
                        "RejectInferences",
                        Map.of("plan", plan),
                        number -> voice.count("responsibility.rejected.ticked", number)));
        return new Div(confirm, reject);
    }

    private void decide(
            StaffForm form,
            CheckboxGroup<Inference> chosen,
            String document,
            Map<String, ?> known,
            IntFunction<String> sentence) {
        if (form.has(chosen) & form.isFilled()) {
            List<Map<String, ?>> seen = chosen.getValue().stream()
                    .<Map<String, ?>>map(link -> Map.of("id", link.id(), "expectedVersion", link.version()))
                    .toList();
            var input = form.input(known);
            input.put("inferences", seen);
            decider.decide(form, document, input, sentence.apply(seen.size()));
        }
    }
}
