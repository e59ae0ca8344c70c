package greenplan.ui.plan;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import greenplan.ui.platform.Answer;
import greenplan.ui.platform.DayChoice;
import greenplan.ui.platform.Found;
import greenplan.ui.platform.Markup;
import greenplan.ui.platform.PageRequest;
import greenplan.ui.platform.PublicView;
import greenplan.ui.platform.Shell;
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
        var plan = ask(
                        TargetsPage.class,
                        day.with(Map.of(
                                "plan", request.route("plan"),
                                "language", request.language().name())))
                .plan();
        var filter = new TargetFilter(plan, request, voice());
        var all = plan.targets().nodes();
        var shown = filter.of(all);
        main.add(new H1(say("plan.targets.title", plan.province().name())), day.bar(), filter.form());
        var total = Markup.p(say(
                "plan.targets.shown",
                shown.size(),
                plan.targets().totalCount(),
                shown.stream().filter(TargetLine::numeric).count(),
                shown.stream().filter(target -> target.newest().isPresent()).count()));
        total.getElement().setAttribute("role", "status");
        main.add(total);
        if (shown.isEmpty()) {
            main.add(Markup.p(Markup.link(say("plan.filter.clear"), DayChoice.alone(request))));
        } else {
            main.add(new TargetTable(plan.code(), voice())
                    .of(this::table, "chi-tieu", say("plan.targets.caption"), shown));
        }
        return Found.page(
                        say("plan.targets.title", plan.province().name()),
                        say("plan.targets.description", plan.targets().totalCount(), plan.title()))
                .under(plan.head().way(voice()))
                .sample(plan.sample());
    }
}
