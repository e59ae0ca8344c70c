package greenplan.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.H1;
import greenplan.ui.language.Language;
import greenplan.ui.language.Paths;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.Map;

/** Gives what one puts into a page of one's own to show a target there, in either language. */
@Route(PublicView.LANG + "/ke-hoach/:plan/chi-tieu/:code/nhung")
class FrameView extends PublicView {

    private static final String SNIPPET =
            "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"620\" loading=\"lazy\" style=\"border:1px solid #dcdfd4\"></iframe>";

    FrameView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var target = ask(FramePage.class, Map.of("plan", request.route("plan"), "code", request.route("code")))
                .target();
        String plan = target.plan().code();
        String year = target.dueYear() == null ? "" : " " + target.dueYear();
        String named = say(
                "target.title", target.title(), year, target.plan().province().name());
        String title = say("target.frame.title", named);
        main.add(new H1(title), Markup.p(say("target.frame.lead")));
        if (origin().isEmpty()) {
            main.add(Markup.element("p", "as-of", say("target.frame.no-origin")));
        }
        for (Language language : Language.values()) {
            String address = origin() + new Paths(language).frame(plan, target.code());
            main.add(
                    Markup.element("h2", "", say("target.frame." + language.code())),
                    code(SNIPPET.formatted(address, named.replace("\"", "&quot;"))));
        }
        var shown = Markup.element("iframe", "preview");
        shown.with("src", voice().paths().frame(plan, target.code()))
                .with("title", named)
                .with("loading", "lazy");
        main.add(Markup.section("xem-thu", say("target.frame.preview"), shown));
        return Found.page(title, say("target.frame.lead"))
                .under(
                        new Crumb(
                                target.plan().province().name(),
                                voice().paths()
                                        .province(target.plan().province().code())),
                        new Crumb(target.plan().title(), voice().paths().plan(plan)),
                        new Crumb(target.title(), voice().paths().target(plan, target.code())))
                .notIndexed()
                .sample(target.sample());
    }

    private Component code(String snippet) {
        var pre = Markup.element("pre", "", Markup.element("code", "", snippet));
        pre.with("tabindex", "0").with("role", "region").with("aria-label", say("target.frame.code"));
        return pre;
    }
}
