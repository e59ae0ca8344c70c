package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a mutation, one under the other, by the names that its input gives them; under each stands what the API
 * found wrong with it, above all what concerns the whole.
 */
public final class StaffForm extends Composite<Div> {

    private final FieldProblems problems;
    private final Div fields = new Div();
    private final Div buttons = new Div();
    private final FormInput input = new FormInput();
    private final List<HasValue<?, ?>> needed = new ArrayList<>();

    /** An empty form. */
    public StaffForm(Voice voice) {
        problems = new FieldProblems(voice);
        fields.addClassName("fields");
        buttons.addClassName("buttons");
        getContent().addClassName("form");
        getContent().add(problems, fields, buttons);
    }

    /** Adds a field that is to be filled in, by its name in the input of the mutation. */
    public <F extends Component & HasValidation & HasValue<?, ?>> F field(String name, F field) {
        needed.add(field);
        return value(name, field, field::getValue);
    }

    /** Adds a field that is to be filled in, with what the input takes of the thing that is chosen. */
    public <V, F extends Component & HasValidation & HasValue<?, V>> F field(
            String name, F field, Function<V, Object> inInput) {
        needed.add(field);
        return value(name, field, () -> field.isEmpty() ? null : inInput.apply(field.getValue()));
    }

    /** Adds a field that may stay empty; the input leaves it out then. */
    public <F extends Component & HasValidation & HasValue<?, ?>> F optional(String name, F field) {
        return value(name, field, () -> FormInput.told(field.getValue()));
    }

    private <F extends Component & HasValidation> F value(String name, F field, Supplier<@Nullable Object> value) {
        input.value(name, () -> field.isVisible() ? value.get() : null);
        return part(name, field);
    }

    /**
     * Adds a field that the page itself puts into the input.
     *
     * @param name as problems name it; a part of an object after a full stop, {@code role.agency}
     */
    public <F extends Component & HasValidation> F part(String name, F field) {
        field.setManualValidation(true);
        problems.of(name, field);
        fields.add(field);
        return field;
    }

    /** Adds a part that is no field: a sentence, a heading. */
    public void add(Component... parts) {
        fields.add(parts);
    }

    /** Adds a part before all that are there. */
    public void addFirst(Component part) {
        fields.addComponentAsFirst(part);
    }

    /** Adds the button that sends the form, after all fields; Enter in a line of text presses it. */
    public Button send(String text, Runnable action) {
        var button = new DeedButton(text, action);
        Component[] lines = problems.lines();
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
        problems.show(answer);
        return answer.isDone();
    }

    /** Whether all fields are filled in but those that may stay empty; each that is not says so. */
    public boolean isFilled() {
        return has(needed.toArray(HasValue<?, ?>[]::new));
    }

    /** The input of the mutation: what is filled in. */
    public Map<String, Object> input() {
        return input(Map.of());
    }

    /** The input of the mutation: what is filled in, and what is known besides. */
    public Map<String, Object> input(Map<String, ?> known) {
        return input.with(known);
    }

    /** Whether all of these are filled in; each that is not says so. */
    public boolean has(HasValue<?, ?>... needed) {
        return problems.areFilled(needed);
    }
}
