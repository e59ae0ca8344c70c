package greenplan.ui.responsibility;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.StaffForm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/** The form by which the focal agency assigns a target to an agency. */
record AssignForm(DecisionForms.Decider decider, Voice voice, String plan, LocalDate today) {

    Component of(List<ResponsibilityPage.Target> targets, List<ResponsibilityPage.Agency> agencies) {
        var form = new StaffForm(voice);
        var target = form.field("target", new ComboBox<ResponsibilityPage.Target>(say("responsibility.target")));
        target.setItems(targets);
        target.setItemLabelGenerator(each -> each.code() + " " + each.title());
        var agency = form.field("agency", new ComboBox<ResponsibilityPage.Agency>(say("responsibility.agency")));
        agency.setItems(agencies.stream().filter(each -> !each.ended()).toList());
        agency.setItemLabelGenerator(ResponsibilityPage.Agency::name);
        var from = form.field("from", new DayField(say("responsibility.from"), voice));
        from.setValue(today);
        var act = form.field("act", new TextField(say("responsibility.act")));
        var actDate = form.field("actDate", new DayField(say("responsibility.act-date"), voice));
        form.send(say("responsibility.assign.send"), () -> {
            if (!form.has(target, agency, from, act, actDate)) {
                return;
            }
            var input = new LinkedHashMap<String, Object>();
            input.put("plan", plan);
            input.put("target", target.getValue().code());
            input.put("agency", agency.getValue().code());
            input.put("from", from.getValue().toString());
            input.put("act", act.getValue());
            input.put("actDate", actDate.getValue().toString());
            decider.decide(form, "AssignTarget", input);
        });
        return form;
    }

    private String say(String key) {
        return voice.say(key);
    }
}
