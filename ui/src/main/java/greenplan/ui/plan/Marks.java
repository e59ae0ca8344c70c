package greenplan.ui.plan;

import greenplan.ui.element.Cell;
import greenplan.ui.element.Markup;
import greenplan.ui.element.StatusMark;
import greenplan.ui.element.VerdictGroup;
import greenplan.ui.html.Anchor;
import greenplan.ui.html.Plain;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A strip of targets, each one a shape that leads to its page; its name and verdict are the name of the link. */
record Marks(String plan, Voice voice) {

    /** Of heaps as large as each other the last one of these gives the ground: nothing looks better than it is. */
    private static final List<VerdictGroup> WORRYING =
            List.of(VerdictGroup.GOOD, VerdictGroup.UNKNOWN, VerdictGroup.BEHIND, VerdictGroup.OVERDUE);

    Cell cell(List<PlanPage.Target> targets) {
        var strip = new Span();
        strip.addClassName("marks");
        targets.forEach(target -> strip.add(mark(target)));
        return Cell.of(new Span(heat(targets), strip), words(targets));
    }

    /** The field of the strip: how many promises, and how they stand in shapes, numbers and words, on the ground of most of them. */
    private Plain heat(List<PlanPage.Target> targets) {
        if (targets.isEmpty()) {
            return Markup.element("span", "heat empty", voice.say("plan.heat.none"));
        }
        var groups = targets.stream()
                .collect(Collectors.groupingBy(
                        target -> VerdictGroup.of(target.status().verdict()), TreeMap::new, Collectors.counting()));
        var ground = groups.entrySet().stream()
                .max(Map.Entry.<VerdictGroup, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.comparing(WORRYING::indexOf)))
                .orElseThrow()
                .getKey();
        var heat = Markup.element(
                "span", "heat " + ground.style(), Markup.element("b", "", voice.count("plan.answer", targets.size())));
        groups.forEach((group, count) -> {
            var shape = Markup.element("span", "shape " + group.style(), group.shape());
            shape.with("aria-hidden", "true");
            heat.add(" ");
            heat.add(Markup.element("span", "block", shape, " " + count + " " + group.word(voice)));
        });
        return heat;
    }

    private Anchor mark(PlanPage.Target target) {
        var verdict = target.status().verdict();
        String due = target.due().inWords(voice);
        String name = voice.say(
                "plan.mark",
                target.title(),
                Character.toLowerCase(due.charAt(0)) + due.substring(1),
                StatusMark.word(verdict, target.status().kept(), voice));
        // The shape is not read aloud, so that the title is the name of the link and stands in the page once.
        var shape = Markup.element("span", "", StatusMark.shape(verdict));
        shape.with("aria-hidden", "true");
        var link = new Anchor(voice.paths().target(plan, target.code()));
        link.add(shape);
        link.addClassNames("mark", "status", StatusMark.style(verdict));
        link.with("title", name);
        return link;
    }

    /** For the CSV: how many there are of each verdict. */
    private String words(List<PlanPage.Target> targets) {
        return targets.stream()
                .map(PlanPage.Target::status)
                .sorted(Comparator.comparing(PlanPage.Status::verdict).thenComparing(PlanPage.Status::kept))
                .collect(Collectors.groupingBy(
                        status -> StatusMark.word(status.verdict(), status.kept(), voice),
                        LinkedHashMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> count.getKey() + ": " + count.getValue())
                .collect(Collectors.joining("; "));
    }
}
