package greenplan.ui.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Plain;
import greenplan.ui.html.Section;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Actions or measures under the headings of the plan, in its own words, each with its place; what stands under a heading is folded. */
final class StepGroups {

    /** Sections with so few steps are not worth folding. */
    private static final int FEW = 8;

    private final StepsPage.Plan plan;
    private final boolean unfolded;
    private final Voice voice;
    private final Map<String, StepsPage.Clause> clauses = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();

    /** @param unfolded shows all, for somebody who asked for it */
    StepGroups(StepsPage.Plan plan, boolean unfolded, Voice voice) {
        this.plan = plan;
        this.unfolded = unfolded;
        this.voice = voice;
        plan.clauses().forEach(clause -> clauses.put(clause.path(), clause));
    }

    /** Adds all steps to a section, group by group. */
    void into(Section section, List<StepsPage.Step> steps) {
        steps.stream()
                .collect(groupingBy(step -> top(step.group().path()), LinkedHashMap::new, toList()))
                .forEach((top, under) -> section.add(group(clauses.get(top), under, steps.size() <= FEW)));
    }

    /** The outermost heading over a clause; the part itself is none. */
    private String top(String path) {
        return chain(path).stream().findFirst().map(StepsPage.Clause::path).orElse("");
    }

    /** A clause and those around it, the outermost first. */
    private List<StepsPage.Clause> chain(String path) {
        var chain = new ArrayList<StepsPage.Clause>();
        for (var clause = clauses.get(path);
                clause != null && clause.parent() != null;
                clause = clauses.get(clause.parent())) {
            chain.addFirst(clause);
        }
        return chain;
    }

    private Plain group(StepsPage.@Nullable Clause top, List<StepsPage.Step> steps, boolean few) {
        if (top == null) {
            return lists(Markup.element("div", ""), steps);
        }
        written.add(top.path());
        var summary = Markup.element(
                "summary",
                "",
                heading(top, "h3"),
                Markup.element("span", "gist", voice.count("plan.steps.count", steps.size())));
        var group = Markup.element("details", "fold", summary);
        if (few || unfolded) {
            group.with("open", "");
        }
        return lists(group, steps);
    }

    private Plain lists(Plain group, List<StepsPage.Step> steps) {
        steps.stream()
                .collect(groupingBy(step -> step.group().path(), LinkedHashMap::new, toList()))
                .forEach((path, members) -> {
                    chain(path).stream()
                            .filter(clause -> written.add(clause.path()))
                            .forEach(clause -> group.add(heading(clause, "h4")));
                    var list = Markup.element("ul", "plain columns steps");
                    members.forEach(step -> list.add(item(step)));
                    group.add(list);
                });
        return group;
    }

    private Plain heading(StepsPage.Clause clause, String element) {
        String words = clause.text() == null ? clause.path() : clause.text();
        var heading = English.heading(element, words, English.of(clause.translation(), voice));
        heading.setId(clause.path());
        return heading;
    }

    private ListItem item(StepsPage.Step step) {
        var item = new ListItem();
        item.add(English.item(step.quote(), step.translation(), voice));
        item.add(Markup.element(
                "span",
                "note block",
                Markup.link(
                        voice.say("target.clause", step.code()), voice.paths().clause(plan.code(), step.code()))));
        item.setId(step.code());
        return item;
    }
}
