package greenplan.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import greenplan.ui.element.Markup;
import java.util.List;

/** Why something was not done; read aloud when it appears. */
final class Complaint extends Composite<Div> {

    Complaint() {
        getContent().addClassName("complaint");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
    }

    void say(String sentence, List<String> reasons) {
        getContent().removeAll();
        var list = new UnorderedList();
        reasons.stream().distinct().forEach(reason -> list.add(new ListItem(reason)));
        getContent().add(Markup.p(sentence), list);
        getContent().setVisible(true);
        // The button stands on a bar that stays, and what is said perhaps far above it.
        getContent().scrollIntoView();
    }
}
