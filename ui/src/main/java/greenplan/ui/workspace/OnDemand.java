package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/** A button that makes room for a form in its place: in a long list, forms that nobody uses cost nothing. */
public final class OnDemand {

    private OnDemand() {}

    /**
     * A button.
     *
     * @param words on the button
     * @param which of the list it is about, for those who hear the button alone
     * @param form is made when it is pressed
     */
    public static Component form(String words, String which, Supplier<Component> form) {
        var place = new Div();
        var button = new Button(words, click -> {
            place.removeAll();
            place.add(form.get());
        });
        button.setAriaLabel(words + ": " + which);
        place.add(button);
        return place;
    }
}
