package greenplan.ui.typing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.util.List;

/** What the keyboard does on a page with rows, and what the page asks before a key hands something over; the browser does the rest. */
public record Shortcuts(Voice voice) {

    private static final List<String> KEYS =
            List.of("Ctrl+S", "Ctrl+Enter", "Enter", "Shift+Enter", "↑ ↓", "Ctrl+V", "?");

    /** A link to the first value, for whoever works without a mouse. */
    public Component toValues() {
        var link = Markup.link(voice.say("typing.to-values"), "#chi-tieu");
        link.addClassName("to-values");
        link.getElement().setAttribute("data-to-values", "").setAttribute("router-ignore", "");
        return link;
    }

    /** For the bar of the page: how many rows wait to be saved, with a button that saves them. */
    public Component unsaved() {
        var count = Markup.element("strong", "");
        count.getElement().setAttribute("data-count", voice.say("typing.unsaved"));
        var unsaved = Markup.element(
                "span", "unsaved", count, " ", button("typing.save-all", "data-save-all", "button primary"));
        unsaved.getElement().setAttribute("data-unsaved-rows", "").setAttribute("hidden", "");
        return unsaved;
    }

    /** For the bar of the page: the button that shows the keys. */
    public Component keys() {
        return button("typing.keys", "data-show-shortcuts", "button small keyboard");
    }

    /** The list of keys, and the question; closed. */
    public Component dialogs() {
        var keys = Markup.element("dl", "keys");
        for (int i = 0; i < KEYS.size(); i++) {
            keys.add(
                    Markup.element("dt", "", Markup.element("kbd", "", KEYS.get(i))),
                    Markup.element("dd", "", voice.say("typing.key." + i)));
        }
        var heading = Markup.element("h2", "", voice.say("typing.keys"));
        heading.setId("typing-keys");
        var shown =
                dialog("data-shortcuts", "typing-keys", heading, keys, button("typing.close", "data-close", "button"));
        var question = Markup.element("p", "");
        question.setId("typing-question");
        question.getElement().setAttribute("data-question", "");
        var asks = dialog(
                "data-asks",
                "typing-question",
                question,
                Markup.element(
                        "div",
                        "acts",
                        button("typing.yes", "data-yes", "button primary"),
                        button("typing.no", "data-close", "button")));
        return new Div(shown, asks);
    }

    private static Plain dialog(String mark, String named, Object... parts) {
        var dialog = Markup.element("dialog", "over", parts);
        dialog.getElement().setAttribute(mark, "").setAttribute("aria-labelledby", named);
        return dialog;
    }

    private Plain button(String key, String mark, String classes) {
        var button = Markup.element("button", classes, voice.say(key));
        button.getElement().setAttribute("type", "button").setAttribute(mark, "");
        return button;
    }
}
