package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import greenplan.ui.language.Voice;
import java.util.function.Supplier;

/** A button that makes room for a form in its place, until that is put away: in a long list, forms that nobody uses cost nothing. */
public final class OnDemand {

    private OnDemand() {}

    /**
     * A button.
     *
     * @param words on the button
     * @param which of the list it is about, for those who hear the button alone
     * @param form is made when it is pressed
     */
    public static Component form(Voice voice, String words, String which, Supplier<Component> form) {
        var place = new Div();
        var button = new Button(words);
        button.setAriaLabel(words + ": " + which);
        var away = new Button(voice.say("workspace.form.away"), click -> {
            place.removeAll();
            place.add(button);
            button.focus();
        });
        away.setAriaLabel(voice.say("workspace.form.away.which", words, which));
        button.addClickListener(click -> {
            place.removeAll();
            place.add(form.get(), away);
        });
        place.add(button);
        return place;
    }
}
