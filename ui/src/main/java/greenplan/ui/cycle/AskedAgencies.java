package greenplan.ui.cycle;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import greenplan.schema.CycleKind;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whom and what an extraordinary cycle asks; every other cycle asks all. */
final class AskedAgencies {

    private final MultiSelectComboBox<PlansToReport.Named> agencies = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<PlansToReport.Target> targets = new MultiSelectComboBox<>();
    private final Voice voice;

    AskedAgencies(Voice voice) {
        this.voice = voice;
    }

    /** Puts the choices at the end of a form. */
    void into(StaffForm form) {
        choice(form, "agencies", agencies, PlansToReport.Named::name);
        choice(form, "targets", targets, each -> each.code() + " – " + each.title());
    }

    private <T> void choice(StaffForm form, String name, MultiSelectComboBox<T> box, ItemLabelGenerator<T> label) {
        form.part(name, box);
        box.setLabel(voice.say("cycle.choice." + name));
        box.setHelperText(voice.say("cycle.choice." + name + ".help"));
        box.setItemLabelGenerator(label);
    }

    void offer(List<PlansToReport.Named> owing, List<PlansToReport.Target> promised) {
        agencies.setItems(owing);
        targets.setItems(promised);
    }

    void fit(CycleKind kind) {
        agencies.setVisible(kind == CycleKind.EXTRAORDINARY);
        targets.setVisible(kind == CycleKind.EXTRAORDINARY);
    }

    void whenChanged(Runnable look) {
        agencies.addValueChangeListener(change -> look.run());
        targets.addValueChangeListener(change -> look.run());
    }

    /** The input with what is chosen; without a choice all are asked. */
    Map<String, Object> chosen(Map<String, Object> input) {
        var chosen = new LinkedHashMap<>(input);
        if (agencies.isVisible() && !agencies.isEmpty()) {
            chosen.put(
                    "agencies",
                    agencies.getValue().stream().map(PlansToReport.Named::code).toList());
        }
        if (targets.isVisible() && !targets.isEmpty()) {
            chosen.put(
                    "targets",
                    targets.getValue().stream().map(PlansToReport.Target::code).toList());
        }
        return chosen;
    }
}
