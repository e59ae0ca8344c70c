package greenplan.ui.element;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import greenplan.ui.language.Voice;

/** The search box: a plain form that works without scripts. */
public final class SearchForm {

    /** Id of the field in the header. */
    public static final String HEADER = "tim";

    private SearchForm() {}

    /**
     * A search box.
     *
     * @param id id of its field, unique on the page
     * @param words what the field holds at first
     */
    public static HtmlContainer of(Voice voice, String id, String words) {
        var field = new Input();
        field.setId(id);
        field.getElement().setAttribute("name", "q");
        field.getElement().setAttribute("type", "search");
        field.getElement().setAttribute("maxlength", "200");
        field.getElement().setAttribute("autocomplete", "off");
        field.getElement().setAttribute("placeholder", voice.say("element.search.hint"));
        if (!words.isEmpty()) {
            field.getElement().setAttribute("value", words);
        }
        var label = Markup.element("label", "unseen", voice.say("element.search"));
        label.getElement().setAttribute("for", id);
        var button = Markup.element("button", "", voice.say("element.search.go"));
        button.getElement().setAttribute("type", "submit");
        var form = Markup.element("form", "search", label, field, button);
        form.getElement()
                .setAttribute("role", "search")
                .setAttribute("action", voice.paths().search());
        form.getElement()
                .setAttribute("aria-label", voice.say(id.equals(HEADER) ? "element.search" : "element.search.here"));
        return form;
    }
}
