package greenplan.ui.cycle;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.NotFound;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import greenplan.ui.share.Framing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives what one puts into a page of one's own to show who filed in a cycle there, in either language. */
@Route(PublicView.LANG + "/ke-hoach/:plan/ky-bao-cao/:cycle/nhung")
class BoardFrameView extends PublicView {

    private static final int HEIGHT = 900;

    BoardFrameView(Shell shell) {
        super(shell);
    }

    /** The answer to {@code BoardFrameView.graphql}. */
    record BoardFramePage(Plan plan) {

        record Plan(
                String code,
                String title,
                boolean sample,
                @Nullable Years period,
                Named province,
                List<CycleName> cycles) {}
    }

    @Override
    protected Answer answer(PageRequest request) {
        var plan =
                ask(BoardFramePage.class, Map.of("plan", request.route("plan"))).plan();
        String slug = request.route("cycle");
        var cycle = plan.cycles().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no cycle " + slug + " of " + plan.code()));
        String question = say("cycle.question", cycle.title(voice()));
        var framing = new Framing(
                question + " – " + plan.province().name(),
                taken -> taken.cycle(plan.code(), slug),
                HEIGHT,
                origin(),
                voice());
        framing.into(main);
        return Found.page(framing.title(), framing.lead())
                .under(
                        new Crumb(
                                plan.province().name(),
                                voice().paths().province(plan.province().code())),
                        new Crumb(
                                Crumb.planName(plan.title(), plan.period(), voice()),
                                voice().paths().plan(plan.code())),
                        new Crumb(question, voice().paths().cycle(plan.code(), slug)))
                .notIndexed()
                .sample(plan.sample());
    }
}
