package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields by which the rows of a table are chosen, each showing what the address says; a form of the browser, which writes the address. */
public record TableFilters(TableState state) {

    /** The fields of filters, with a button; what the table is sorted by stays. */
    public Plain form(String label, Component... fields) {
        var button = Markup.element("button", "", state.voice().say("workspace.filter.go"));
        button.getElement().setAttribute("type", "submit");
        var form = Markup.element("form", "filters");
        form.add(fields);
        state.given().forEach((name, value) -> {
            if (state.stays(name)) {
                var hidden = Markup.element("input", "");
                hidden.getElement()
                        .setAttribute("type", "hidden")
                        .setAttribute("name", name)
                        .setAttribute("value", value);
                form.add(hidden);
            }
        });
        form.add(button);
        if (state.isFiltered()) {
            var all = new LinkedHashMap<>(state.given());
            all.keySet().removeIf(name -> !state.stays(name));
            form.add(Markup.link(state.voice().say("workspace.filter.none"), StaffPaths.with(state.path(), all)));
        }
        form.getElement()
                .setAttribute("action", state.path())
                .setAttribute("role", "search")
                .setAttribute("aria-label", label);
        return form;
    }

    /** A field for words. */
    public Plain words(String name, String label) {
        var input = Markup.element("input", "");
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("type", "search")
                .setAttribute("value", state.filter(name).orElse(""));
        return Markup.element("label", "", Markup.element("span", "", label), input);
    }

    /** A field for one of these constants, or any of them. */
    public <E extends Enum<E>> Plain choice(String name, String label, Class<E> constants, String words) {
        var choices = new LinkedHashMap<String, String>();
        for (E constant : constants.getEnumConstants()) {
            choices.put(AddressWord.of(constant), state.voice().texts().word(words, constant));
        }
        return choice(name, label, choices);
    }

    /** A field for one of these words of the address, each with what is shown for it, or any of them. */
    public Plain choice(String name, String label, Map<String, String> choices) {
        String chosen = state.filter(name).orElse("");
        var select =
                Markup.element("select", "", Markup.option("", state.voice().say("workspace.filter.any"), chosen));
        select.getElement().setAttribute("name", name);
        choices.forEach((word, shown) -> select.add(Markup.option(word, shown, chosen)));
        return Markup.element("label", "", Markup.element("span", "", label), select);
    }

    /** A field for a day. */
    public Plain day(String name, String label) {
        var input = Markup.element("input", "");
        input.getElement()
                .setAttribute("type", "date")
                .setAttribute("name", name)
                .setAttribute("value", state.filter(name).orElse(""));
        return Markup.element("label", "", Markup.element("span", "", label), input);
    }
}
