package greenplan.ui.target;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.DayChoice;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.Map;

/** The targets of a plan, with filters that stand in the address. */
@Route(PublicView.LANG + "/ke-hoach/:plan/chi-tieu")
class TargetsView extends PublicView {

    TargetsView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var day = day();
        var page = ask(TargetsPage.class, day.with(Map.of("plan", request.route("plan"))));
        var plan = page.plan();
        var filter = TargetFilter.of(page, request, voice());
        var shown = filter.left();
        main.add(new H1(say("target.list.title", plan.province().name())), day.bar(), filter.form());
        var total = Markup.p(say(
                "target.list.shown",
                shown.size(),
                plan.targets().totalCount(),
                shown.stream().filter(TargetLine::numeric).count(),
                shown.stream().filter(TargetLine::known).count()));
        main.add(Markup.told(total));
        if (shown.isEmpty()) {
            main.add(Markup.p(Markup.link(say("element.filter.lift"), DayChoice.alone(request))));
        } else {
            main.add(new TargetTable(plan.code(), voice())
                    .of(this::table, "chi-tieu", say("target.list.caption"), shown));
        }
        return Found.page(
                        say("target.list.title", plan.province().name()),
                        say("target.list.description", plan.targets().totalCount(), plan.title()))
                .under(Crumb.toPlan(plan.province(), plan.code(), plan.title(), plan.period(), voice()))
                .sample(plan.sample());
    }
}
