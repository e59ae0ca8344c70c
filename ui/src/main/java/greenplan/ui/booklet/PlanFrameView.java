package greenplan.ui.booklet;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import greenplan.ui.share.Framing;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives what one puts into a page of one's own to show how a plan is doing there, in either language. */
@Route(PublicView.LANG + "/ke-hoach/:plan/nhung")
class PlanFrameView extends PublicView {

    private static final int HEIGHT = 900;

    PlanFrameView(Shell shell) {
        super(shell);
    }

    /** The answer to {@code PlanFrameView.graphql}. */
    record PlanFramePage(Plan plan) {

        record Plan(
                String code,
                String title,
                boolean sample,
                @Nullable Years period,
                Named province) {}
    }

    @Override
    protected Answer answer(PageRequest request) {
        var plan =
                ask(PlanFramePage.class, Map.of("plan", request.route("plan"))).plan();
        String question = say("plan.question", plan.province().name());
        var framing = new Framing(question, taken -> taken.plan(plan.code()), HEIGHT, origin(), voice());
        framing.into(main);
        return Found.page(framing.title(), framing.lead())
                .under(Crumb.toPlan(plan.province(), plan.code(), plan.title(), plan.period(), voice()))
                .notIndexed()
                .sample(plan.sample());
    }
}
