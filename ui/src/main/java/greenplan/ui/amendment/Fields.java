package greenplan.ui.amendment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.Titled;
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
record Fields(Voice voice, StaffForm form, HtmlContainer group, String at) {

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

    /** A number; a decimal comma is as good as a point. */
    static void number(Map<String, Object> input, String name, TextField field) {
        put(input, name, field.getValue().replace(',', '.'));
    }

    static void year(Map<String, Object> input, String name, TextField field) {
        String value = field.getValue().strip();
        if (!value.isEmpty()) {
            input.put(name, value.matches("\\d{4}") ? Integer.valueOf(value) : value);
        }
    }
}
