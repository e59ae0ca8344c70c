package greenplan.ui.plan;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.H1;
import greenplan.ui.html.Section;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the plan wants done: its actions, its measures and its phases, in its own words. */
@Route(PublicView.LANG + "/ke-hoach/:plan/hoat-dong")
class StepsView extends PublicView {

    StepsView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var filter = new StepFilter(request, voice());
        var page = ask(StepsPage.class, filter.variables(request.route("plan")));
        var plan = page.plan();
        String title = say("plan.steps.title", plan.province().name());
        int actions = plan.everyAction().totalCount();
        int measures = plan.everyMeasure().totalCount();
        boolean any = actions + measures > 0;
        main.add(
                new H1(title),
                Markup.p(
                        any || !plan.phases().isEmpty()
                                ? say(
                                        "plan.steps.lead",
                                        actions,
                                        measures,
                                        plan.phases().size())
                                : say("plan.steps.none")));
        missing(plan);
        if (!any && plan.phases().isEmpty()) {
            return found(plan, title);
        }
        if (any) {
            main.add(filter.form(page), filter.found(plan, this::table));
        }
        English.mark(
                        Stream.of(plan.actions(), plan.measures())
                                .flatMap(steps -> steps.nodes().stream())
                                .map(StepsPage.Step::translation),
                        voice())
                .ifPresent(main::add);
        main.add(
                steps(
                        plan,
                        "hoat-dong",
                        say("plan.actions"),
                        none(plan.everyAction(), "plan.actions.none"),
                        plan.actions()),
                steps(
                        plan,
                        "giai-phap",
                        say("plan.measures"),
                        none(plan.everyMeasure(), "plan.measures.none"),
                        plan.measures()),
                phases(plan));
        return found(plan, title);
    }

    private Found found(StepsPage.Plan plan, String title) {
        return Found.page(title, say("plan.steps.description", plan.title()))
                .under(plan.head().way(voice()))
                .sample(plan.sample());
    }

    private void missing(StepsPage.Plan plan) {
        String labels = plan.clauses().stream()
                .filter(clause -> clause.role().equals("MISSING"))
                .map(clause -> Objects.requireNonNullElse(clause.label(), clause.path()))
                .collect(Collectors.joining("; "));
        if (!labels.isEmpty()) {
            main.add(Markup.p(
                    say("plan.steps.missing", labels),
                    " ",
                    Markup.link(say("plan.missing.notes"), voice().paths().notes(plan.code()))));
        }
    }

    private String none(StepsPage.Total every, String key) {
        return say(every.totalCount() == 0 ? key : "plan.steps.left.none");
    }

    private Section steps(StepsPage.Plan plan, String id, String heading, String none, StepsPage.Steps steps) {
        var section = Markup.section(id, heading);
        if (steps.nodes().isEmpty()) {
            section.add(Markup.p(none));
        } else {
            new StepGroups(plan, voice()).into(section, steps.nodes());
        }
        return section;
    }

    private Section phases(StepsPage.Plan plan) {
        var section = Markup.section("giai-doan", say("plan.phases"));
        if (plan.phases().isEmpty()) {
            section.add(Markup.p(say("plan.phases.none")));
        }
        plan.phases()
                .forEach(phase -> section.add(
                        Markup.element("h3", "", phase.period().toString()),
                        new Quotation(
                                        plan.code(),
                                        phase.clause().path(),
                                        phase.quote(),
                                        phase.clause().translation(),
                                        voice())
                                .block()));
        return section;
    }
}
