package greenplan.ui.plan;

import greenplan.schema.Verdict;
import greenplan.ui.element.Markup;
import greenplan.ui.element.StatusMark;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How many targets have which verdict, each as shape, word and number; the best first. */
public record VerdictCounts(List<PlanSummary.Count> counts, Voice voice) {

    /** Those that a figure decides; of the others it makes no difference whether any two share one. */
    private static final Set<Verdict> RESTING_ON_FIGURES = EnumSet.of(
            Verdict.ACHIEVED,
            Verdict.NOT_ACHIEVED,
            Verdict.ON_TRACK,
            Verdict.NEEDS_ACCELERATION,
            Verdict.LIMITED,
            Verdict.MOVING_AWAY);

    /** The list; empty when there are no targets. */
    public Plain list() {
        var list = Markup.element("ul", "verdicts");
        list.with("aria-label", voice.say("plan.verdicts"));
        counts.stream()
                .sorted(Comparator.comparing(PlanSummary.Count::verdict))
                .forEach(count -> list.add(item(count)));
        return list;
    }

    private ListItem item(PlanSummary.Count count) {
        var item = new ListItem(new StatusMark(count.verdict(), voice), Markup.figure(String.valueOf(count.count())));
        if (RESTING_ON_FIGURES.contains(count.verdict()) && count.series() > 0 && count.series() < count.count()) {
            item.add(Markup.element("span", "note", voice.count("plan.verdicts.series", count.series())));
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
