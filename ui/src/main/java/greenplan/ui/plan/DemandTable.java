package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import greenplan.schema.DemandState;
import greenplan.ui.element.Markup;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.UnorderedList;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.ReportWords;

/** The reports that a plan demands, and where each stands: due or overdue although no cycle asked for it, which accuses nobody. */
record DemandTable(PlanPage.Plan plan, Voice voice) {

    Component table() {
        var list = new UnorderedList();
        list.addClassName("demands");
        plan.demandedReports().forEach(demand -> list.add(item(demand)));
        return Markup.element("div", "", Markup.element("h3", "", voice.say("plan.demands")), list);
    }

    private ListItem item(PlanPage.Demand demand) {
        var item = new ListItem(Markup.element("b", "", kind(demand)));
        if (demand.holder() != null) {
            item.add(" ");
            item.add(Markup.spoken(
                    Markup.link(
                            demand.holder().name(),
                            voice.paths().agency(demand.holder().code())),
                    demand.holder().nameLanguage(),
                    voice));
        }
        var terms = new UnorderedList();
        demand.terms().forEach(term -> terms.add(new ListItem(term(demand, term))));
        item.add(demand.terms().isEmpty() ? Markup.note(voice.say("plan.demand.no-year")) : terms);
        return item;
    }

    private String kind(PlanPage.Demand demand) {
        String kind = ReportWords.kind(demand.kind(), voice);
        if (demand.every() == null) {
            return voice.say("plan.demand.once", kind, demand.clause().path());
        }
        return demand.every() == 1
                ? voice.say("plan.demand.yearly", kind, demand.clause().path())
                : voice.say(
                        "plan.demand.every",
                        kind,
                        demand.every(),
                        demand.clause().path());
    }

    private Component term(PlanPage.Demand demand, PlanPage.Term term) {
        String words = voice.say(
                "plan.demand." + term.state(), term.year(), voice.formats().date(term.dueBefore()));
        if (term.cycle() == null) {
            return Markup.element("span", term.state() == DemandState.OVERDUE ? "late" : "", words);
        }
        return Markup.element(
                "span",
                "",
                Markup.link(
                        term.cycle().title(voice),
                        voice.paths().cycle(plan.code(), term.cycle().slug())),
                ": ",
                words);
    }
}
