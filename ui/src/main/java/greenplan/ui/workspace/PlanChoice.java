package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import greenplan.ui.element.Markup;
import java.util.List;
import java.util.Optional;

/**
 * The plans that somebody works on, and which of them the address asks for.
 *
 * @param plans at least one
 * @param chosen one of them
 */
public record PlanChoice(List<Known> plans, Known chosen) {

    /** Name of the choice in the query of an address. */
    public static final String PLAN = "ke-hoach";

    /**
     * A plan.
     *
     * @param province slug of its province
     */
    public record Known(String province, String code, String title) {}

    /** The one that the address asks for, or the last; empty where there are no plans. */
    static Optional<PlanChoice> among(List<Known> plans, Optional<String> asked) {
        return plans.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanChoice(
                        plans,
                        plans.stream()
                                .filter(plan -> asked.equals(Optional.of(plan.code)))
                                .findFirst()
                                .orElse(plans.getLast())));
    }

    /** A link for each plan, to a page of the workspace. */
    public Component links(String page) {
        var list = Markup.element("ul", "choices");
        plans.forEach(plan -> {
            var link = Markup.link(plan.title, page + "?" + PLAN + "=" + plan.code);
            if (plan.equals(chosen)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        });
        return list;
    }
}
