package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.graph.NotFound;
import greenplan.ui.html.H1;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.UnorderedList;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.List;
import java.util.Map;

/** A cycle of reports on a plan: which agency filed in time, how late, or not yet. */
@Route(PublicView.LANG + "/ke-hoach/:plan/ky-bao-cao/:cycle")
class BoardView extends PublicView {

    BoardView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var plan = ask(BoardPage.class, Map.of("plan", request.route("plan"))).plan();
        List<CycleName> cycles = CycleName.of(plan.cycles());
        int place = cycles.stream().map(CycleName::slug).toList().indexOf(request.route("cycle"));
        if (place < 0) {
            return withdrawn(plan, request.route("cycle"));
        }
        var cycle = plan.cycles().get(place);
        var cycleName = cycles.get(place);
        String title = cycleName.title(voice());
        String question = say("cycle.question", title);
        main.add(new H1(question), Markup.element("p", "lead", plan.title()));
        if (cycle.closed() != null) {
            main.add(Markup.p(Markup.sentence(
                    voice(),
                    "cycle.closed",
                    voice().formats().date(cycle.closed().at()),
                    Markup.vietnamese(
                            cycle.closed().reason() == null
                                    ? "–"
                                    : cycle.closed().reason(),
                            voice()))));
        }
        main.add(new FilingCounts(cycle, voice()).strip(), new BoardTable(cycle, voice()).table(this::table));
        var assessments = new AssessmentList(cycle.reports(), voice());
        if (!assessments.isEmpty()) {
            main.add(assessments.section());
        }
        var beside = Markup.element(
                "div",
                "beside",
                Markup.section(
                        "lich",
                        say("cycle.days"),
                        new Calendar(cycle.opensOn(), cycle.dueBefore(), cycle.dataCutoff(), cycle.extensions())
                                .days(voice()),
                        Markup.note(say("cycle.days.note"))));
        var decisions = new DecisionList(cycle.decisions(), cycle.overrides(), voice());
        if (!decisions.isEmpty()) {
            beside.add(decisions.section());
        }
        if (!cycle.targets().isEmpty()) {
            beside.add(Markup.section("chi-tieu", say("cycle.targets"), targets(plan.code(), cycle.targets())));
        }
        if (cycles.size() > 1) {
            beside.add(Markup.section("ky-khac", say("cycle.others"), others(plan.code(), cycles, place)));
        }
        main.add(beside);
        plan.withdrawn(cycleName.slug())
                .ifPresent(each -> main.add(Markup.note(each.why("cycle.withdrawn.before", voice()))));
        main.add(share(
                question + " – " + plan.title(),
                voice().taken().framing(voice().paths().cycle(plan.code(), cycleName.slug()))));
        return Found.page(
                        question + " – " + plan.province().name(),
                        say(
                                "cycle.description",
                                title,
                                plan.title(),
                                cycle.reports().size()))
                .under(Crumb.toPlan(plan.province(), plan.code(), plan.title(), plan.period(), voice()))
                .sample(plan.sample());
    }

    /** A cycle that was withdrawn is told of where somebody has its address, and accuses nobody. */
    private Answer withdrawn(BoardPage.Plan plan, String slug) {
        var gone = plan.withdrawn(slug)
                .orElseThrow(() -> new NotFound("There is no cycle " + slug + " of " + plan.code()));
        String title = gone.cycle().title(voice());
        String question = say("cycle.withdrawn.title", title);
        main.add(
                new H1(question),
                Markup.element("p", "lead", plan.title()),
                Markup.p(gone.why("cycle.withdrawn.why", voice())),
                Markup.p(say("cycle.withdrawn.means")));
        if (!plan.cycles().isEmpty()) {
            main.add(Markup.section(
                    "ky-khac", say("cycle.others"), others(plan.code(), CycleName.of(plan.cycles()), -1)));
        }
        return Found.page(
                        question + " – " + plan.province().name(),
                        say("cycle.withdrawn.description", title, plan.title()))
                .under(Crumb.toPlan(plan.province(), plan.code(), plan.title(), plan.period(), voice()))
                .sample(plan.sample());
    }

    private Component targets(String plan, List<String> codes) {
        var list = new UnorderedList();
        codes.forEach(code ->
                list.add(new ListItem(Markup.link(code, voice().paths().target(plan, code)))));
        return list;
    }

    private Component others(String plan, List<CycleName> cycles, int place) {
        var list = new UnorderedList();
        for (int i = 0; i < cycles.size(); i++) {
            if (i != place) {
                var cycle = cycles.get(i);
                list.add(new ListItem(
                        Markup.link(cycle.title(voice()), voice().paths().cycle(plan, cycle.slug()))));
            }
        }
        return list;
    }
}
