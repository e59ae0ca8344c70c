package greenplan.ui.booklet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.ui.duty.Group;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.graph.Titled;
import greenplan.ui.graph.Translation;
import greenplan.ui.html.H1;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Section;
import greenplan.ui.html.Span;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import greenplan.ui.plan.ActWords;
import greenplan.ui.plan.PlanAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A whole plan for paper: how it is doing, each promise with its verdict and source, who does what, and what is to be done. */
@Route(PublicView.LANG + "/ke-hoach/:plan/ban-in")
class BookletView extends PublicView {

    BookletView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var day = day();
        var plans = Pages.through(
                        asking -> ask(BookletPage.class, asking),
                        day.with(Map.of("plan", request.route("plan"))),
                        page -> ends(page.plan()))
                .stream()
                .map(BookletPage::plan)
                .toList();
        var plan = plans.getFirst();
        var promises = all(plans, each -> each.targets().nodes());
        var duties = all(plans, each -> each.duties().nodes());
        var actions = all(plans, each -> each.actions().nodes());
        var measures = all(plans, each -> each.measures().nodes());
        main.add(
                new H1(plan.title()),
                Markup.note(new ActWords(plan.act(), voice()).words()),
                Markup.element(
                        "p",
                        "no-print",
                        Markup.link(
                                say("booklet.pdf"),
                                voice().taken().pdf(voice().taken().booklet(plan.code())))),
                new PlanAnswer(plan.coverage(), voice()).block());
        if (plan.coverage().expired() != null) {
            main.add(Markup.p(plan.coverage().expired().sentence()));
        }
        if (plan.focalAgency() != null) {
            main.add(Markup.p(
                    Markup.sentence(voice(), "booklet.focal", plan.focalAgency().words(voice()))));
        }
        main.add(Markup.note(say("booklet.how")));
        English.mark(translations(promises, duties), voice()).ifPresent(main::add);
        targets(plan, promises);
        grouped(
                "nhiem-vu",
                voice().count("booklet.duties", duties.size()),
                duties,
                BookletPage.Duty::group,
                this::duty);
        grouped(
                "hoat-dong",
                voice().count("booklet.actions", actions.size()),
                actions,
                BookletPage.Step::group,
                this::step);
        grouped(
                "giai-phap",
                voice().count("booklet.measures", measures.size()),
                measures,
                BookletPage.Step::group,
                this::step);
        return Found.page(say("booklet.title", plan.title()), say("booklet.description", plan.title()))
                .under(Crumb.toPlan(plan.province(), plan.code(), plan.title(), plan.period(), voice()))
                .sample(plan.sample())
                .onPaper();
    }

    private static Stream<@Nullable Translation> translations(
            List<BookletPage.Target> targets, List<BookletPage.Duty> duties) {
        return Stream.concat(
                targets.stream().map(BookletPage.Target::translation),
                duties.stream().map(BookletPage.Duty::translation));
    }

    /** Where the lists of an answer end; paper has all of each. */
    private static Map<String, PageInfo> ends(BookletPage.Plan plan) {
        return Map.of(
                "targetsAfter", plan.targets().pageInfo(),
                "dutiesAfter", plan.duties().pageInfo(),
                "actionsAfter", plan.actions().pageInfo(),
                "measuresAfter", plan.measures().pageInfo());
    }

    private static <T> List<T> all(List<BookletPage.Plan> plans, Function<BookletPage.Plan, List<T>> list) {
        return plans.stream().flatMap(plan -> list.apply(plan).stream()).toList();
    }

    /** The promises under each objective, in the order of the plan; those of none come last. */
    private void targets(BookletPage.Plan plan, List<BookletPage.Target> promises) {
        var byObjective = promises.stream()
                .collect(groupingBy(
                        target -> Optional.ofNullable(target.objective()).map(Titled::code),
                        LinkedHashMap::new,
                        toList()));
        for (Titled objective : plan.objectives()) {
            targets(
                    plan,
                    objective.title(),
                    objective.code(),
                    byObjective.getOrDefault(Optional.of(objective.code()), List.of()));
        }
        targets(
                plan,
                say("plan.objectives.outside"),
                "khac",
                byObjective.getOrDefault(Optional.<String>empty(), List.of()));
    }

    private void targets(BookletPage.Plan plan, String heading, String id, List<BookletPage.Target> targets) {
        if (!targets.isEmpty()) {
            var section = Markup.section("muc-" + id, heading);
            targets.forEach(target -> section.add(new TargetArticle(plan.code(), target, voice()).article()));
            main.add(section);
        }
    }

    private <T> void grouped(
            String id, String heading, List<T> things, Function<T, @Nullable Group> group, Function<T, ListItem> item) {
        if (things.isEmpty()) {
            return;
        }
        Section section = Markup.section(id, heading);
        things.stream()
                .collect(groupingBy(each -> Optional.ofNullable(group.apply(each)), LinkedHashMap::new, toList()))
                .forEach((under, members) -> {
                    section.add(under.<Component>map(one -> one.heading("h3", voice()))
                            .orElseGet(() -> Markup.element("h3", "", say("duty.group.none"))));
                    var list = Markup.element("ul", "plain");
                    members.forEach(each -> list.add(item.apply(each)));
                    section.add(list);
                });
        main.add(section);
    }

    private ListItem duty(BookletPage.Duty duty) {
        var item = new ListItem();
        item.add(English.item(duty.quote(), duty.translation(), voice()));
        item.add(new DutyWords(duty, voice()).line());
        return item;
    }

    private ListItem step(BookletPage.Step step) {
        var item = new ListItem();
        item.add(English.item(step.quote(), step.translation(), voice()));
        item.add(new Span(" "), Markup.element("span", "note", say("target.clause", step.code())));
        return item;
    }
}
