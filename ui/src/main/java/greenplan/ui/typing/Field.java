package greenplan.ui.typing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plain field with its label and, under it, what is wrong. Plain, because a row has six of them and a report sixty rows;
 * the browser keeps their values and sends them when the row is saved.
 */
public final class Field extends Div {

    private final Element control;
    private final Plain problem = Markup.element("span", "problem");
    private final String id;

    /** Id of what stands behind it; empty for nothing. */
    private String unit = "";

    private Field(String id, String name, String label, Element control) {
        this.control = control;
        this.id = id;
        control.setAttribute("id", id).setAttribute("name", name).setAttribute("autocomplete", "off");
        var words = Markup.element("label", "", label);
        words.getElement().setAttribute("for", id);
        problem.setId(id + "-problem");
        problem.setVisible(false);
        addClassNames("field", "field-" + name);
        getElement().appendChild(words.getElement(), control);
        add(problem);
    }

    /** A line of text. */
    public static Field line(String id, String name, String label, @Nullable String value) {
        return new Field(id, name, label, filled(new Element("input").setAttribute("type", "text"), value));
    }

    /** A day, written as day/month/year: the browser's own field follows the computer's language, not the reader's. */
    public static Field day(String id, String name, String label, @Nullable String value) {
        var input = new Element("input").setAttribute("type", "text").setAttribute("inputmode", "numeric");
        return new Field(id, name, label, filled(input.setAttribute("placeholder", "dd/mm/yyyy"), value));
    }

    /** Some lines of text. */
    public static Field lines(String id, String name, String label, @Nullable String value, int rows) {
        var area = new Element("textarea").setAttribute("rows", String.valueOf(rows));
        return new Field(id, name, label, value == null ? area : area.setText(value));
    }

    /** A choice; keys are what is sent, in order. */
    public static Field choice(
            String id, String name, String label, @Nullable String value, Map<String, String> options) {
        var select = new Element("select");
        options.forEach((key, words) -> {
            var option = new Element("option").setAttribute("value", key).setText(words);
            if (key.equals(value == null ? "" : value)) {
                option.setAttribute("selected", "");
            }
            select.appendChild(option);
        });
        return new Field(id, name, label, select);
    }

    /** A box to tick, its label behind it. */
    public static Field box(String id, String name, String label, boolean ticked) {
        var box = new Element("input").setAttribute("type", "checkbox");
        if (ticked) {
            box.setAttribute("checked", "");
        }
        var field = new Field(id, name, label, box);
        field.addClassName("box");
        return field;
    }

    private static Element filled(Element input, @Nullable String value) {
        return value == null ? input : input.setAttribute("value", value);
    }

    /** The field that Enter and a pasted column go to. */
    public Field main() {
        control.setAttribute("data-main", "");
        return this;
    }

    /** A number: the digits' keyboard on a phone, and its unit behind it. */
    public Field number(@Nullable String behindIt) {
        control.setAttribute("inputmode", "decimal");
        if (behindIt != null) {
            var behind = Markup.element("span", "unit", behindIt);
            behind.setId(id + "-unit");
            control.setAttribute("data-unit", behindIt);
            unit = id + "-unit";
            describe(unit);
            getElement().insertChild(2, behind.getElement());
        }
        return this;
    }

    /** Says what is wrong with it; null for nothing. */
    void problem(@Nullable String sentence) {
        problem.setText(sentence == null ? "" : sentence);
        problem.setVisible(sentence != null);
        if (sentence == null) {
            control.removeAttribute("aria-invalid");
            describe(unit);
        } else {
            control.setAttribute("aria-invalid", "true");
            describe((unit + " " + id + "-problem").strip());
        }
    }

    private void describe(String ids) {
        if (ids.isEmpty()) {
            control.removeAttribute("aria-describedby");
        } else {
            control.setAttribute("aria-describedby", ids);
        }
    }
}
