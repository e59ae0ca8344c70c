package greenplan.ui.element;

import greenplan.ui.html.Plain;
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
    public static Plain of(Voice voice, String id, String words) {
        var field = new Plain("input");
        field.setId(id);
        field.with("name", "q");
        field.with("type", "search");
        field.with("maxlength", "200");
        field.with("autocomplete", "off");
        field.with("placeholder", voice.say("element.search.hint"));
        if (!words.isEmpty()) {
            field.with("value", words);
        }
        var label = Markup.element("label", "unseen", voice.say("element.search"));
        label.with("for", id);
        var button = Markup.element("button", "", voice.say("element.search.go"));
        button.with("type", "submit");
        var form = Markup.element("form", "search", label, field, button);
        form.with("role", "search").with("action", voice.paths().search());
        form.with("aria-label", voice.say(id.equals(HEADER) ? "element.search" : "element.search.here"));
        return form;
    }
}
