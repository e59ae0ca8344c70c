package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;

/**
 * What whoever signs out is asked when this computer still keeps something that they typed and did not save: others may use
 * it. The browser shows it when there is something.
 */
record KeptQuestion(Voice voice) {

    Component dialog() {
        var count = Markup.element("p", "");
        count.setId("kept-count");
        count.getElement().setAttribute("data-count", voice.say("workspace.kept"));
        var dialog = Markup.element(
                "dialog",
                "kept",
                count,
                Markup.p(voice.say("workspace.kept.shared")),
                Markup.element(
                        "div",
                        "acts",
                        button("workspace.kept.forget", "data-forget", "button primary"),
                        button("workspace.kept.keep", "data-keep", "button"),
                        button("workspace.kept.stay", "data-stay", "button")));
        dialog.getElement().setAttribute("aria-labelledby", "kept-count");
        return dialog;
    }

    private Plain button(String key, String mark, String classes) {
        var button = Markup.element("button", classes, voice.say(key));
        button.getElement().setAttribute("type", "button").setAttribute(mark, "");
        return button;
    }
}
