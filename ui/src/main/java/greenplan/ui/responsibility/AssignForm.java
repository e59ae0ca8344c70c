package greenplan.ui.responsibility;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.StaffForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The form by which the focal agency assigns a target to an agency. */
record AssignForm(DecisionForms.Decider decider, Voice voice, String plan, LocalDate today) {

    Component of(List<ResponsibilityPage.Target> targets, List<ResponsibilityPage.Agency> agencies) {
        var form = new StaffForm(voice);
        var target = form.field(
                "target",
                new ComboBox<ResponsibilityPage.Target>(say("responsibility.target")),
                ResponsibilityPage.Target::code);
        target.setItems(targets);
        target.setItemLabelGenerator(each -> each.code() + " " + each.title());
        var agency = form.field(
                "agency",
                new ComboBox<ResponsibilityPage.Agency>(say("responsibility.agency")),
                ResponsibilityPage.Agency::code);
        agency.setItems(agencies.stream().filter(each -> !each.ended()).toList());
        agency.setItemLabelGenerator(ResponsibilityPage.Agency::name);
        var from = form.field("from", new DayField(say("responsibility.from"), voice));
        from.setValue(today);
        form.field("act", new TextField(say("responsibility.act")));
        form.field("actDate", new DayField(say("responsibility.act-date"), voice));
        form.send(say("responsibility.assign.send"), () -> send(form));
        return form;
    }

    private void send(StaffForm form) {
        if (form.isFilled()) {
            decider.decide(form, "AssignTarget", form.input(Map.of("plan", plan)));
        }
    }

    private String say(String key) {
        return voice.say(key);
    }
}
