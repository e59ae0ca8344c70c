package greenplan.ui.target;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.DayChoice;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.element.Slice;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.Map;

/** The targets of a plan, with filters that stand in the address. */
@Route(PublicView.LANG + "/ke-hoach/:plan/chi-tieu")
class TargetsView extends PublicView {

    private static final String LIST = "danh-sach";

    TargetsView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var day = day();
        var pages = Pages.through(
                asking -> ask(TargetsPage.class, asking),
                day.with(Map.of("plan", request.route("plan"))),
                page -> Map.of("after", page.plan().targets().pageInfo()));
        var plan = pages.getFirst().plan();
        int all = pages.stream()
                .mapToInt(page -> page.plan().targets().nodes().size())
                .sum();
        var filter = TargetFilter.of(pages, request, voice());
        var left = filter.left();
        var slice = Slice.of(request, Pages.AFTER, LIST, Slice.ROWS, left, TargetLine::code);
        var list = Markup.element("div", "");
        list.setId(LIST);
        main.add(new H1(say("target.list.title", plan.province().name())), day.bar(), filter.form(), list);
        list.add(Markup.told(Markup.p(say(
                "target.list.shown",
                left.size(),
                all,
                left.stream().filter(TargetLine::numeric).count(),
                left.stream().filter(TargetLine::known).count()))));
        if (left.isEmpty()) {
            list.add(Markup.p(Markup.link(say("element.filter.lift"), DayChoice.alone(request))));
        } else {
            list.add(new TargetTable(plan.code(), voice())
                    .of(this::table, "chi-tieu", say("target.list.caption"), slice.shown()));
        }
        list.add(slice.links(voice()));
        return Found.page(
                        say("target.list.title", plan.province().name()),
                        say("target.list.description", all, plan.title()))
                .keeping(Pages.AFTER)
                .under(Crumb.toPlan(plan.province(), plan.code(), plan.title(), plan.period(), voice()))
                .sample(plan.sample());
    }
}
