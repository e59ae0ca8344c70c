package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form: said under the field that it concerns, and here, above all fields, when it concerns the whole. */
final class FieldProblems extends Composite<Div> {

    private final Voice voice;
    private final Map<String, HasValidation> byName = new LinkedHashMap<>();

    FieldProblems(Voice voice) {
        this.voice = voice;
        getContent().addClassName("complaint");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
    }

    /** From now on problems of this name are said under this field. */
    void of(String name, HasValidation field) {
        byName.put(name, field);
    }

    /** The fields for one line of text. */
    Component[] lines() {
        return byName.values().stream()
                .filter(field -> field instanceof TextFieldBase && !(field instanceof TextArea))
                .toArray(Component[]::new);
    }

    /** Shows what the API answered, and nothing of what was shown before. */
    void show(Payload answer) {
        byName.values().forEach(field -> field.setInvalid(false));
        getContent().removeAll();
        Focusable<?> first = null;
        for (Payload.Problem problem : answer.problems()) {
            HasValidation field = problem.field() == null ? null : byName.get(problem.field());
            if (field == null) {
                getContent().add(Markup.p(problem.message()));
            } else if (!field.isInvalid()) {
                field.setErrorMessage(problem.message());
                field.setInvalid(true);
                first = first == null && field instanceof Focusable<?> focusable ? focusable : first;
            }
        }
        if (answer.conflict() != null) {
            conflict(answer.conflict());
        }
        getContent().setVisible(getContent().getComponentCount() > 0);
        if (first != null) {
            first.focus();
        }
    }

    /** Whether all of these are filled in; each that is not says so. */
    boolean areFilled(HasValue<?, ?>... needed) {
        Focusable<?> first = null;
        for (HasValue<?, ?> value : needed) {
            if (value instanceof HasValidation field) {
                field.setInvalid(value.isEmpty());
                if (value.isEmpty()) {
                    field.setErrorMessage(voice.say("workspace.form.missing"));
                    first = first == null && value instanceof Focusable<?> focusable ? focusable : first;
                }
            }
        }
        if (first != null) {
            first.focus();
        }
        return Arrays.stream(needed).noneMatch(HasValue::isEmpty);
    }

    private void conflict(Payload.Conflict conflict) {
        var differences = new UnorderedList();
        conflict.differences()
                .forEach(difference -> differences.add(new ListItem(voice.say(
                        "workspace.conflict.difference",
                        label(difference.field()),
                        shown(difference.yours()),
                        shown(difference.theirs())))));
        getContent().add(Markup.p(conflict.message()), differences);
    }

    private String label(String name) {
        return byName.get(name) instanceof HasLabel field ? field.getLabel() : name;
    }

    private String shown(@Nullable String value) {
        return value == null || value.isEmpty() ? voice.say("workspace.conflict.nothing") : value;
    }
}
