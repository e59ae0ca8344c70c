package greenplan.ui.responsibility;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import greenplan.ui.graph.Titled;
import greenplan.ui.language.Voice;
import greenplan.ui.responsibility.ResponsibilityPage.Target;
import greenplan.ui.workspace.Choice;
import greenplan.ui.workspace.StaffForm;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Targets of a plan to tick, many at once: all, those of an objective, those that nobody holds, those with some words. */
final class TargetChoice extends Composite<Div> {

    private final Voice voice;
    private final List<Target> targets;
    private final Set<Target> free;
    private final Select<Titled> objective = new Select<>();
    private final Checkbox freeOnly;
    private final TextField words;
    final CheckboxGroup<Target> chosen;

    TargetChoice(StaffForm form, ResponsibilityPage page, Voice voice) {
        this.voice = voice;
        this.targets = page.plan().targets().nodes();
        this.free = Set.copyOf(page.unassigned());
        objective.setLabel(say("responsibility.objective"));
        objective.setItems(targets.stream()
                .map(Target::objective)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        objective.setItemLabelGenerator(
                its -> its == null ? say("responsibility.objective.all") : its.code() + " " + its.title());
        objective.setEmptySelectionAllowed(true);
        objective.setEmptySelectionCaption(say("responsibility.objective.all"));
        freeOnly = new Checkbox(say("responsibility.free.only"), !free.isEmpty());
        words = new TextField(say("responsibility.words"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        chosen = form.part("targets", new CheckboxGroup<>(say("responsibility.targets")));
        chosen.addClassName("ticks");
        chosen.setItemLabelGenerator(Target::inWords);
        chosen.addValueChangeListener(change -> count());
        objective.addValueChangeListener(change -> show());
        freeOnly.addValueChangeListener(change -> show());
        words.addValueChangeListener(change -> show());
        var all = new Button(say("responsibility.all"), click -> chosen.setValue(Set.copyOf(shown())));
        var none = new Button(say("responsibility.no-one"), click -> chosen.clear());
        var buttons = new Div(all, none);
        buttons.addClassName("buttons");
        getContent().addClassName("fields");
        getContent().add(objective, freeOnly, words, buttons);
        show();
    }

    private List<Target> shown() {
        return targets.stream()
                .filter(target -> objective.isEmpty() || objective.getValue().equals(target.objective()))
                .filter(target -> !freeOnly.getValue() || free.contains(target))
                .filter(target -> Choice.finds(target.inWords(), words.getValue()))
                .toList();
    }

    private void show() {
        List<Target> now = shown();
        var kept = new LinkedHashSet<>(chosen.getValue());
        kept.retainAll(now);
        chosen.setItems(now);
        chosen.setValue(kept);
        count();
    }

    private void count() {
        chosen.setHelperText(say(
                "responsibility.ticked",
                voice.formats().number(chosen.getValue().size()),
                voice.formats().number(shown().size())));
    }

    /** Codes of those that are ticked. */
    List<String> codes() {
        return targets.stream()
                .filter(chosen.getValue()::contains)
                .map(Target::code)
                .toList();
    }

    private String say(String key, Object... values) {
        return voice.say(key, values);
    }
}
