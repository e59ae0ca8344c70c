package greenplan.ui.cycle;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.graph.NotFound;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import greenplan.ui.share.Framing;
import java.util.Map;

/** Who filed in a cycle, to stand in pages of others. */
@Route(PublicView.LANG + "/nhung/ky-bao-cao/:plan/:cycle")
class BoardStripView extends PublicView {

    BoardStripView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var plan = ask(BoardPage.class, Map.of("plan", request.route("plan"))).plan();
        String slug = request.route("cycle");
        String page = voice().paths().cycle(plan.code(), slug);
        if (plan.sample()) {
            main.add(Markup.element("p", "as-of", say("page.sample")));
        }
        var cycle = plan.cycles().stream()
                .filter(each -> CycleName.of(each).slug().equals(slug))
                .findFirst();
        String question;
        if (cycle.isPresent()) {
            question = say("cycle.question", CycleName.of(cycle.get()).title(voice()));
            main.add(
                    new H1(Markup.link(question, page)),
                    Markup.p(plan.title()),
                    new FilingCounts(cycle.get(), voice()).strip(),
                    new BoardTable(cycle.get(), voice()).table(this::table));
        } else {
            // Whoever framed it before it was withdrawn is told so.
            var gone = plan.withdrawn(slug)
                    .orElseThrow(() -> new NotFound("There is no cycle " + slug + " of " + plan.code()));
            question = say("cycle.withdrawn.title", gone.cycle().title(voice()));
            main.add(
                    new H1(Markup.link(question, page)),
                    Markup.p(plan.title()),
                    Markup.p(gone.why("cycle.withdrawn.why", voice())));
        }
        main.add(Framing.source(page, voice()));
        return Found.page(question + " – " + plan.province().name(), plan.title())
                .sample(plan.sample())
                .inFrames();
    }
}
