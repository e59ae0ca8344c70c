package greenplan.ui.plan;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import greenplan.ui.element.Markup;
import greenplan.ui.element.StatusMark;
import greenplan.ui.language.Voice;
import java.util.Comparator;
import java.util.List;

/** How many targets have which verdict, each as shape, word and number; the best first. */
public record VerdictCounts(List<PlanSummary.Count> counts, Voice voice) {

    /** The list; empty when there are no targets. */
    public HtmlContainer list() {
        var list = Markup.element("ul", "verdicts");
        list.getElement().setAttribute("aria-label", voice.say("plan.verdicts"));
        counts.stream()
                .sorted(Comparator.comparing(PlanSummary.Count::verdict))
                .forEach(count -> list.add(item(count)));
        return list;
    }

    private ListItem item(PlanSummary.Count count) {
        var item = new ListItem(new StatusMark(count.verdict(), voice), Markup.figure(String.valueOf(count.count())));
        if (count.series() > 0 && count.series() < count.count()) {
            item.add(Markup.element("span", "note", voice.say("plan.verdicts.series", count.series())));
        }
        if (count.kept() > 0) {
            item.add(Markup.element("span", "note", voice.say("plan.verdicts.kept", count.kept())));
        }
        if (count.provisional() > 0) {
            item.add(Markup.element("span", "note", voice.say("plan.verdicts.provisional", count.provisional())));
        }
        return item;
    }
}
