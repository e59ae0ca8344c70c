package greenplan.ui.plan;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import greenplan.ui.share.Framing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a plan is doing, and its objectives by horizon, to stand in pages of others. */
@Route(PublicView.LANG + "/nhung/ke-hoach/:plan")
class PlanStripView extends PublicView {

    PlanStripView(Shell shell) {
        super(shell);
    }

    /** The answer to {@code PlanStripView.graphql}. */
    record PlanStripPage(Plan plan) {

        record Plan(
                String code,
                String title,
                @Nullable Years period,
                PlanSummary.Act act,
                PlanSummary.Coverage coverage,
                boolean sample,
                Named province,
                List<PlanPage.Objective> objectives,
                PlanPage.Targets targets) {

            PlanPage.Promises promises() {
                return new PlanPage.Promises(code, coverage, objectives, targets);
            }
        }
    }

    @Override
    protected Answer answer(PageRequest request) {
        var plan =
                ask(PlanStripPage.class, Map.of("plan", request.route("plan"))).plan();
        String page = voice().paths().plan(plan.code());
        String question = say("plan.question", plan.province().name());
        if (plan.sample()) {
            main.add(Markup.element("p", "as-of", say("page.sample")));
        }
        main.add(
                new H1(Markup.link(question, page)),
                new PlanAnswer(plan.coverage(), voice()).block(),
                new ObjectivesSection(plan.promises(), voice()).section(this::table),
                Framing.source(page, voice()));
        return Found.page(question, plan.title()).sample(plan.sample()).inFrames();
    }
}
