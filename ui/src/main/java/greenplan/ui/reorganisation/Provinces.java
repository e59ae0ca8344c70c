package greenplan.ui.reorganisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.reorganisation.Change.Party;
import greenplan.ui.workspace.Me;
import java.util.List;

/**
 * The provinces whose agencies somebody may reorganise: the own one, and those that have passed to it.
 *
 * @param codes slugs, the own one first
 * @param chosen the one that the address asks for, else the first; empty when there is none, and then the API refuses
 */
record Provinces(List<String> codes, String chosen) {

    /** Name of the choice in the query of an address. */
    static final String PROVINCE = "tinh";

    static Provinces of(Me me, BeforeEnterEvent event) {
        List<String> codes = me.roles().stream()
                .filter(held -> held.role() == Role.FOCAL_OFFICER)
                .flatMap(held -> held.provinces().stream())
                .distinct()
                .toList();
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PROVINCE)
                .orElse("");
        return new Provinces(
                codes,
                codes.contains(asked) ? asked : codes.stream().findFirst().orElse(""));
    }

    /** The address of a page for the chosen one. */
    String at(String page) {
        return chosen.equals(codes.isEmpty() ? "" : codes.getFirst()) ? page : page + "?" + PROVINCE + "=" + chosen;
    }

    /** A link for each of several; one that passed to another without a plan of its own has nothing to show. */
    Component links(String page, List<Party> names) {
        List<Party> shown =
                names.stream().filter(each -> codes.contains(each.code())).toList();
        if (shown.size() < 2) {
            return new Span();
        }
        var list = Markup.element("ul", "choices");
        for (Party each : shown) {
            var link = Markup.link(each.name(), page + "?" + PROVINCE + "=" + each.code());
            if (each.code().equals(chosen)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        return list;
    }
}
