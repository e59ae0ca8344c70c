package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import greenplan.ui.cycle.CycleName;
import greenplan.ui.element.Markup;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.UnorderedList;
import greenplan.ui.language.Voice;

/** What the plan orders about reports, in its own words, and the cycles that were opened here, if any. */
record ReportingSection(PlanPage.Plan plan, Voice voice) {

    Component section() {
        var section = Markup.section("bao-cao", voice.say("plan.reporting"));
        section.addClassName("led");
        if (plan.reportingClauses().isEmpty()) {
            section.add(Markup.p(voice.say("plan.reporting.none")));
        }
        plan.reportingClauses().forEach(clause -> {
            if (clause.text() != null) {
                section.add(
                        new Quotation(plan.code(), clause.path(), clause.text(), clause.translation(), voice).block());
            }
        });
        if (!plan.demandedReports().isEmpty()) {
            section.add(new DemandTable(plan, voice).table());
        }
        section.add(plan.cycles().isEmpty() ? Markup.p(voice.say("plan.reporting.cycle")) : cycles());
        if (!plan.difficulties().isEmpty()) {
            section.add(Markup.p(Markup.link(
                    voice.count(
                            "plan.reporting.difficulties", plan.difficulties().size()),
                    voice.paths().difficulties(plan.code()))));
        }
        return section;
    }

    private Component cycles() {
        var list = new UnorderedList();
        var cycles = CycleName.of(plan.cycles());
        for (int i = 0; i < cycles.size(); i++) {
            var cycle = plan.cycles().get(i);
            list.add(new ListItem(
                    Markup.link(
                            cycles.get(i).title(voice),
                            voice.paths().cycle(plan.code(), cycles.get(i).slug())),
                    " ",
                    voice.say(
                            "plan.reporting.filed",
                            cycle.filed(),
                            cycle.reports().size(),
                            voice.formats().date(cycle.dueBefore()))));
        }
        return list;
    }
}
