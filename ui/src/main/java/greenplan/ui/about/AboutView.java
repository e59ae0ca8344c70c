package greenplan.ui.about;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.Map;

/** What the portal is, who runs it, where its data come from, how to correct it. */
@Route(PublicView.LANG + "/gioi-thieu")
class AboutView extends PublicView {

    private final Shell shell;

    AboutView(Shell shell) {
        super(shell);
        this.shell = shell;
    }

    @Override
    protected Answer answer(PageRequest request) {
        var prose = new Prose(voice());
        var fictional = ask(AboutPage.class, Map.of()).provinces().stream()
                .filter(AboutPage.Province::sample)
                .toList();
        main.addClassName("prose");
        main.add(
                new H1(say("about.title")),
                prose.lead("about.lead"),
                prose.section("de-lam-gi", "about.what", "about.what.reads", "about.what.not"),
                Markup.section(
                        "ai-van-hanh",
                        say("about.operator"),
                        Markup.p(shell.settings().operator(voice())),
                        prose.p("about.operator.office")),
                Markup.section(
                        "nguon",
                        say("about.sources"),
                        prose.list("about.sources.plans", "about.sources.figures", "about.sources.judgements")),
                prose.section("sua-loi", "about.errors", "about.errors.how", "about.errors.after"));
        if (!fictional.isEmpty()) {
            var section = prose.section("tinh-hu-cau", "about.sample", "about.sample.what", "about.sample.where");
            fictional.forEach(province -> section.add(
                    Markup.p(Markup.link(province.name(), voice().paths().province(province.code())))));
            main.add(section);
        }
        return Found.page(say("about.title"), say("about.lead"));
    }
}
