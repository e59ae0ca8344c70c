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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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

    private final Voice voice;
    private final Div complaint = new Div();
    private final Div fields = new Div();
    private final Div buttons = new Div();
    private final Map<String, HasValidation> byName = new LinkedHashMap<>();
    private final Map<String, Supplier<@Nullable Object>> values = new LinkedHashMap<>();
    private final List<HasValue<?, ?>> needed = new ArrayList<>();

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
     * Adds a field that is to be filled in.
     *
     * @param name as in the input of the mutation
     */
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
        return value(name, field, () -> switch (field.getValue()) {
            case String text when text.isBlank() -> null;
            case String text -> text.strip();
            case null -> null;
            case Object other -> other;
        });
    }

    private <F extends Component & HasValidation> F value(String name, F field, Supplier<@Nullable Object> value) {
        values.put(name, () -> field.isVisible() ? value.get() : null);
        return part(name, field);
    }

    /**
     * Adds a field that the page itself puts into the input.
     *
     * @param name as problems name it; a part of an object after a full stop, {@code role.agency}
     */
    public <F extends Component & HasValidation> F part(String name, F field) {
        field.setManualValidation(true);
        byName.put(name, field);
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
        var input = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> {
            switch (value.get()) {
                case null -> {}
                case LocalDate day -> input.put(name, day.toString());
                case Enum<?> chosen -> input.put(name, chosen.name());
                case Object other -> input.put(name, other);
            }
        });
        input.putAll(known);
        return input;
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
