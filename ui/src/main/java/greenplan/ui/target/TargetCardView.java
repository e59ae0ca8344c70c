package greenplan.ui.target;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.StatusMark;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import greenplan.ui.share.Framing;
import java.util.Map;

/** A target as a card that stands in pages of others: verdict, chart, and the way to its page. */
@Route(PublicView.LANG + "/nhung/chi-tieu/:plan/:code")
class TargetCardView extends PublicView {

    TargetCardView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var target = ask(TargetCardPage.class, Map.of("plan", request.route("plan"), "code", request.route("code")))
                .target();
        var status = target.status();
        String due = target.dueYear() == null ? "" : say("target.near.year", target.dueYear());
        String title = target.title() + due + " – " + target.plan().province().name();
        if (target.sample()) {
            main.add(Markup.element("p", "as-of", say("page.sample")));
        }
        String page = voice().paths().target(target.plan().code(), target.code());
        main.add(new H1(Markup.spoken(Markup.link(title, page), target.title(), target.vi(), voice())));
        var verdict = Markup.p(new StatusMark(status.verdict(), status.kept(), voice()));
        if (status.provisional()) {
            verdict.add(" ");
            verdict.add(Markup.tag(say("target.provisional")));
        }
        if (target.timeLeft() != null) {
            verdict.add(" ");
            verdict.add(Markup.tag(target.timeLeft()));
        }
        main.add(verdict, Markup.p(status.sentence()));
        var path = new TargetPath(target.charted(), voice());
        if (path.isDrawn()) {
            main.add(path.chart().shown());
        }
        main.add(Framing.source(page, voice()));
        return Found.page(title, status.sentence()).sample(target.sample()).inFrames();
    }
}
