package greenplan.ui.responsibility;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.List;

/** What the bar of the page tells: how many are ticked in the long lists above, each with the button that decides about them. */
final class Chosen {

    private final Voice voice;
    private final List<Component> parts = new ArrayList<>();

    /** @param free how many targets no agency has to report on */
    Chosen(int free, Voice voice) {
        this.voice = voice;
        parts.add(Markup.p(
                free == 0
                        ? voice.say("responsibility.unassigned.none")
                        : voice.count("responsibility.unassigned", free)));
    }

    /**
     * Counts what is ticked.
     *
     * @param count key of the sentence with the number
     * @param deed key of the words on the button
     * @param send the button of the form
     */
    void counts(CheckboxGroup<?> list, String count, String deed, Button send) {
        // The form checks what is missing and leads to it; the bar only spares the way to its button.
        var button = new Button("", click -> send.click());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var words = Markup.element("span", "");
        var part = Markup.element("span", "chosen gap", words, button);
        Runnable told = () -> {
            int number = list.getValue().size();
            words.setText(voice.count(count, number));
            button.setText(voice.say(deed));
            part.setVisible(number > 0);
        };
        list.addValueChangeListener(change -> told.run());
        told.run();
        parts.add(part);
    }

    Component[] parts() {
        return parts.toArray(Component[]::new);
    }
}
