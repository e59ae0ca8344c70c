package greenplan.ui.plan;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.element.Slice;
import greenplan.ui.html.H1;
import greenplan.ui.html.Section;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the plan wants done: its actions, its measures and its phases, in its own words. */
@Route(PublicView.LANG + "/ke-hoach/:plan/hoat-dong")
class StepsView extends PublicView {

    private static final String MEASURES_AFTER = "sau-giai-phap";

    StepsView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var filter = new StepFilter(request, voice());
        var pages = Pages.through(
                asking -> ask(StepsPage.class, asking),
                filter.variables(request.route("plan")),
                page -> Map.of(
                        "actionsAfter", page.plan().actions().pageInfo(),
                        "measuresAfter", page.plan().measures().pageInfo()));
        var plan = pages.getFirst().plan();
        var actions = all(pages, StepsPage.Plan::actions);
        var measures = all(pages, StepsPage.Plan::measures);
        String title = say("plan.steps.title", plan.province().name());
        int everyAction = plan.everyAction().totalCount();
        int everyMeasure = plan.everyMeasure().totalCount();
        boolean any = everyAction + everyMeasure > 0;
        main.add(
                new H1(title),
                Markup.p(
                        any || !plan.phases().isEmpty()
                                ? say(
                                        "plan.steps.lead",
                                        everyAction,
                                        everyMeasure,
                                        plan.phases().size())
                                : say("plan.steps.none")));
        missing(plan);
        if (!any && plan.phases().isEmpty()) {
            return found(plan, title);
        }
        if (any) {
            var form = filter.form(
                    pages.getFirst(),
                    Stream.concat(actions.stream(), measures.stream()).toList());
            var left = new HashSet<>(form.left());
            actions.removeIf(step -> !left.contains(step));
            measures.removeIf(step -> !left.contains(step));
            main.add(form.form(), filter.found(plan, actions, measures, this::table));
        }
        English.mark(Stream.concat(actions.stream(), measures.stream()).map(StepsPage.Step::translation), voice())
                .ifPresent(main::add);
        var groups = new StepGroups(plan, filter.asks(), voice());
        main.add(
                steps(
                        groups,
                        "hoat-dong",
                        say("plan.actions"),
                        none(everyAction, "plan.actions.none"),
                        Slice.of(request, Pages.AFTER, "hoat-dong", Slice.FOLDED, actions, StepsPage.Step::code)),
                steps(
                        groups,
                        "giai-phap",
                        say("plan.measures"),
                        none(everyMeasure, "plan.measures.none"),
                        Slice.of(request, MEASURES_AFTER, "giai-phap", Slice.FOLDED, measures, StepsPage.Step::code)),
                phases(plan));
        return found(plan, title);
    }

    private static List<StepsPage.Step> all(List<StepsPage> pages, Function<StepsPage.Plan, StepsPage.Steps> which) {
        return pages.stream()
                .flatMap(page -> which.apply(page.plan()).nodes().stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Found found(StepsPage.Plan plan, String title) {
        return Found.page(title, say("plan.steps.description", plan.title()))
                .keeping(Pages.AFTER, MEASURES_AFTER)
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

    private String none(int every, String key) {
        return say(every == 0 ? key : "plan.steps.left.none");
    }

    private Section steps(StepGroups groups, String id, String heading, String none, Slice<StepsPage.Step> steps) {
        var section = Markup.section(id, heading);
        if (steps.total() == 0) {
            section.add(Markup.p(none));
        } else {
            groups.into(section, steps.shown());
            section.add(steps.links(heading, voice()));
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
