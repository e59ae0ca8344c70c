package greenplan.ui.target;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.PageRequest;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import greenplan.ui.share.Framing;
import java.util.Map;

/** Gives what one puts into a page of one's own to show a target there, in either language. */
@Route(PublicView.LANG + "/ke-hoach/:plan/chi-tieu/:code/nhung")
class FrameView extends PublicView {

    private static final int HEIGHT = 720;

    FrameView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var target = ask(FramePage.class, Map.of("plan", request.route("plan"), "code", request.route("code")))
                .target();
        var plan = target.plan();
        String year = target.dueYear() == null ? "" : " " + target.dueYear();
        String named = say("target.title", target.title(), year, plan.province().name());
        var framing = new Framing(named, taken -> taken.target(plan.code(), target.code()), HEIGHT, origin(), voice());
        framing.into(main);
        return Found.page(framing.title(), framing.lead())
                .under(
                        new Crumb(
                                plan.province().name(),
                                voice().paths().province(plan.province().code())),
                        new Crumb(
                                Crumb.planName(plan.title(), plan.period(), voice()),
                                voice().paths().plan(plan.code())),
                        new Crumb(target.title(), voice().paths().target(plan.code(), target.code())))
                .notIndexed()
                .sample(target.sample());
    }
}
