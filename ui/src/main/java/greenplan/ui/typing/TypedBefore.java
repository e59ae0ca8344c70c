package greenplan.ui.typing;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;

/** The offer to fill in again what was typed on this computer and never saved; the browser shows it when there is something. */
public record TypedBefore(Voice voice) {

    public Component offer() {
        var words = Markup.element("p", "");
        words.getElement().setAttribute("data-count", voice.say("typing.offer"));
        var offer = Markup.element(
                "div",
                "offer",
                words,
                button("typing.offer.take", "data-take", "button primary"),
                " ",
                button("typing.offer.drop", "data-drop", "button"));
        offer.getElement()
                .setAttribute("data-offer", "")
                .setAttribute("role", "status")
                .setAttribute("hidden", "");
        return offer;
    }

    private Component button(String key, String mark, String classes) {
        var button = Markup.element("button", classes, voice.say(key));
        button.getElement().setAttribute("type", "button").setAttribute(mark, "");
        return button;
    }
}
