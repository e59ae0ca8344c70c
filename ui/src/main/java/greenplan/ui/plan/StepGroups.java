package greenplan.ui.plan;

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

/** Actions or measures under the headings of the plan, in its own words, each with its place. */
final class StepGroups {

    private final StepsPage.Plan plan;
    private final Voice voice;
    private final Map<String, StepsPage.Clause> clauses = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();

    StepGroups(StepsPage.Plan plan, Voice voice) {
        this.plan = plan;
        this.voice = voice;
        plan.clauses().forEach(clause -> clauses.put(clause.path(), clause));
    }

    /** Adds all steps to a section, group by group. */
    void into(Section section, List<StepsPage.Step> steps) {
        var groups = new LinkedHashMap<String, List<StepsPage.Step>>();
        steps.forEach(step -> groups.computeIfAbsent(step.group().path(), path -> new ArrayList<>())
                .add(step));
        groups.forEach((path, members) -> {
            headings(section, path);
            var list = Markup.element("ul", "plain columns steps");
            members.forEach(step -> list.add(item(step)));
            section.add(list);
        });
    }

    /** The heading of a group and of the groups around it, as far as they are not there yet; the part itself is not. */
    private void headings(Section section, String path) {
        var chain = new ArrayList<StepsPage.Clause>();
        for (var clause = clauses.get(path);
                clause != null && clause.parent() != null;
                clause = clauses.get(clause.parent())) {
            chain.addFirst(clause);
        }
        for (int depth = 0; depth < chain.size(); depth++) {
            var clause = chain.get(depth);
            if (written.add(clause.path())) {
                section.add(heading(clause, depth));
            }
        }
    }

    private Plain heading(StepsPage.Clause clause, int depth) {
        String words = clause.text() == null ? clause.path() : clause.text();
        var heading = English.heading(depth == 0 ? "h3" : "h4", words, English.of(clause.translation(), voice));
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
