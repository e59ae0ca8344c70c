package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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

/**
 * The fields of a mutation, one under the other, by the names that its input gives them; under each stands what the API
 * found wrong with it, above all what concerns the whole.
 */
public final class StaffForm extends Composite<Div> {

    private final Voice voice;
    private final Div complaint = new Div();
    private final Div fields = new Div();
    private final Div buttons = new Div();
    private final Map<String, HasValidation> byName = new LinkedHashMap<>();

    /** An empty form. */
    public StaffForm(Voice voice) {
        this.voice = voice;
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        fields.addClassName("fields");
        buttons.addClassName("buttons");
        getContent().addClassName("form");
        getContent().add(complaint, fields, buttons);
    }

    /**
     * Adds a field.
     *
     * @param name as in the input of the mutation; a part of an object after a full stop, {@code role.agency}
     */
    public <F extends Component & HasValidation> F field(String name, F field) {
        field.setManualValidation(true);
        byName.put(name, field);
        fields.add(field);
        return field;
    }

    /** Adds a part that is no field: a sentence, a heading. */
    public void add(Component... parts) {
        fields.add(parts);
    }

    /** Adds the button that sends the form, after all fields; Enter in a line of text presses it. */
    public Button send(String text, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        Component[] lines = byName.values().stream()
                .filter(field -> field instanceof TextFieldBase && !(field instanceof TextArea))
                .toArray(Component[]::new);
        if (lines.length > 0) {
            button.addClickShortcut(Key.ENTER).listenOn(lines);
        }
        buttons.add(button);
        return button;
    }

    /** Adds another button. */
    public Button other(String text, Runnable action) {
        var button = new Button(text, click -> action.run());
        buttons.add(button);
        return button;
    }

    /** Shows what the API answered; true when it was done. */
    public boolean takes(Payload answer) {
        byName.values().forEach(field -> field.setInvalid(false));
        complaint.removeAll();
        Focusable<?> first = null;
        for (Payload.Problem problem : answer.problems()) {
            HasValidation field = problem.field() == null ? null : byName.get(problem.field());
            if (field == null) {
                complaint.add(Markup.p(problem.message()));
            } else if (!field.isInvalid()) {
                field.setErrorMessage(problem.message());
                field.setInvalid(true);
                first = first == null && field instanceof Focusable<?> focusable ? focusable : first;
            }
        }
        conflict(answer);
        complaint.setVisible(complaint.getComponentCount() > 0);
        if (first != null) {
            first.focus();
        }
        return answer.isDone();
    }

    /** Whether all of these are filled in; each that is not says so. */
    public boolean has(HasValue<?, ?>... needed) {
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

    private void conflict(Payload answer) {
        var conflict = answer.conflict();
        if (conflict == null) {
            return;
        }
        complaint.add(Markup.p(conflict.message()));
        var differences = new UnorderedList();
        conflict.differences()
                .forEach(difference -> differences.add(new ListItem(voice.say(
                        "workspace.conflict.difference",
                        label(difference.field()),
                        shown(difference.yours()),
                        shown(difference.theirs())))));
        complaint.add(differences);
    }

    private String label(String name) {
        return byName.get(name) instanceof HasLabel field ? field.getLabel() : name;
    }

    private String shown(@Nullable String value) {
        return value == null || value.isEmpty() ? voice.say("workspace.conflict.nothing") : value;
    }
}
