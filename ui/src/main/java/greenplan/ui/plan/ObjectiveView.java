package greenplan.ui.plan;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.VerdictBar;
import greenplan.ui.graph.NotFound;
import greenplan.ui.html.Div;
import greenplan.ui.html.H1;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.UnorderedList;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import greenplan.ui.target.Horizons;
import greenplan.ui.target.TargetLine;
import greenplan.ui.target.TargetTable;
import java.util.List;
import java.util.Map;

/** An objective: the words of its clause, and its targets by the year in which they fall due. */
@Route(PublicView.LANG + "/ke-hoach/:plan/muc-tieu/:code")
class ObjectiveView extends PublicView {

    ObjectiveView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var day = day();
        var plan = ask(ObjectivePage.class, day.with(Map.of("plan", request.route("plan"))))
                .plan();
        String code = request.route("code");
        var objective = plan.objectives().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no objective " + code + " in " + plan.code()));
        var bar = new VerdictBar(voice());
        objective.targets().forEach(target -> bar.add(target.verdict(), 1));
        main.add(new H1(objective.title()));
        if (day.isChosen()) {
            main.add(day.bar());
        }
        if (!objective.targets().isEmpty()) {
            main.add(new Div(
                    Markup.p(voice().count("plan.answer", objective.targets().size())), bar.bar(), bar.legend()));
        }
        targets(plan, objective);
        if (objective.clause().text() != null) {
            main.add(new Quotation(
                            plan.code(),
                            objective.clause().path(),
                            objective.clause().text(),
                            objective.clause().translation(),
                            voice())
                    .block());
        }
        if (!day.isChosen()) {
            main.add(day.bar());
        }
        others(plan, objective);
        return Found.page(
                        say(
                                "plan.objective.page",
                                objective.title(),
                                plan.province().name()),
                        say(
                                "plan.objective.description",
                                objective.title(),
                                plan.title(),
                                objective.targets().size()))
                .under(plan.head().way(voice()))
                .sample(plan.sample());
    }

    private void targets(ObjectivePage.Plan plan, ObjectivePage.Objective objective) {
        if (objective.targets().isEmpty()) {
            main.add(Markup.p(say("plan.objective.none")));
            return;
        }
        new Horizons(objective.targets().stream().map(TargetLine::due)).forEach(due -> {
            List<TargetLine> targets = objective.targets().stream()
                    .filter(target -> due.is(target.dueYear()))
                    .toList();
            var section = Markup.section("han-" + due.id(), due.inWords(voice()));
            section.add(new TargetTable(plan.code(), voice())
                    .together(
                            this::table,
                            "chi-tieu-" + due.id(),
                            voice().count("plan.objective.caption", targets.size()),
                            targets));
            main.add(section);
        });
    }

    private void others(ObjectivePage.Plan plan, ObjectivePage.Objective objective) {
        var list = new UnorderedList();
        plan.objectives().stream()
                .filter(other -> !other.code().equals(objective.code()))
                .forEach(other -> list.add(new ListItem(
                        Markup.link(other.title(), voice().paths().objective(plan.code(), other.code())))));
        if (list.getComponentCount() > 0) {
            main.add(Markup.section("muc-tieu-khac", say("plan.objective.others"), list));
        }
    }
}
