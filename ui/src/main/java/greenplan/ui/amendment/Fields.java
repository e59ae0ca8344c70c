package greenplan.ui.amendment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.schema.NumberSpelling;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.Titled;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Choice;
import greenplan.ui.workspace.StaffForm;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The fields of one thing that an act changes or adds, which stand together.
 *
 * @param at where it stands in the input, for instance {@code targets.0}
 */
record Fields(Voice voice, StaffForm form, Plain group, String at) {

    static Fields of(Voice voice, StaffForm form, String title, String at) {
        var group = Markup.element("div", "fields", Markup.element("h3", "", voice.say(title)));
        return new Fields(voice, form, group, at);
    }

    TextField line(String name, String key) {
        return part(name, new TextField(say(key)));
    }

    TextArea words(String name, String key) {
        return part(name, new TextArea(say(key)));
    }

    ComboBox<Titled> choice(String name, String key, List<Titled> items) {
        var choice = Choice.one(say(key), items, item -> item.code() + " " + item.title());
        choice.setClearButtonVisible(true);
        return part(name, choice);
    }

    <E extends Enum<E>> Select<E> one(String name, String key, E[] items, ItemLabelGenerator<E> words) {
        var select = new Select<E>();
        select.setLabel(say(key));
        select.setItems(Arrays.asList(items));
        select.setItemLabelGenerator(words);
        select.setValue(items[0]);
        return part(name, select);
    }

    /** A field that the form knows, in the group. */
    <F extends Component & HasValidation> F part(String name, F field) {
        form.part(at + "." + name, field);
        group.add(field);
        return field;
    }

    String say(String key) {
        return voice.say(key);
    }

    static String code(ComboBox<Titled> choice) {
        return choice.isEmpty() ? "" : choice.getValue().code();
    }

    static void put(Map<String, Object> input, String name, String value) {
        if (!value.isBlank()) {
            input.put(name, value.strip());
        }
    }

    /** A number as people write it. */
    static void number(Map<String, Object> input, String name, TextField field) {
        put(
                input,
                name,
                NumberSpelling.read(field.getValue())
                        .map(read -> read.value().toPlainString())
                        .orElse(field.getValue()));
    }

    /** Whether each of these is a number that can be read in one way, or empty; one that is not says so. */
    boolean areNumbers(TextField... numbers) {
        return Arrays.stream(numbers).filter(field -> !isNumber(field)).count() == 0;
    }

    private boolean isNumber(TextField field) {
        String typed = field.getValue().strip();
        var read = NumberSpelling.read(typed);
        String wrong = typed.isEmpty()
                ? ""
                : read.map(number -> number.ambiguous()
                                ? voice.say("amendment.number.ambiguous", typed, typed.replaceAll("[.,]", ""))
                                : "")
                        .orElseGet(() -> say("amendment.number.wrong"));
        return isRight(field, wrong);
    }

    /** The same of years. */
    boolean areYears(TextField... years) {
        return Arrays.stream(years)
                        .filter(field -> !isRight(
                                field,
                                field.getValue().strip().matches("(\\d{4})?") ? "" : say("amendment.year.wrong")))
                        .count()
                == 0;
    }

    private static boolean isRight(TextField field, String wrong) {
        field.setInvalid(!wrong.isEmpty());
        field.setErrorMessage(wrong);
        return wrong.isEmpty();
    }

    static void year(Map<String, Object> input, String name, TextField field) {
        String value = field.getValue().strip();
        if (!value.isEmpty()) {
            input.put(name, value.matches("\\d{4}") ? Integer.valueOf(value) : value);
        }
    }
}
