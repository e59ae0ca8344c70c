package greenplan.ui.about;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;

/** Under which terms texts and data may be used: the decision's words, the portal's own data, others' figures. */
@Route(PublicView.LANG + "/giay-phep")
class LicenceView extends PublicView {

    private final Shell shell;

    LicenceView(Shell shell) {
        super(shell);
        this.shell = shell;
    }

    @Override
    protected Answer answer(PageRequest request) {
        var prose = new Prose(voice());
        var settings = shell.settings();
        main.addClassName("prose");
        main.add(
                new H1(say("about.licence")),
                prose.section("van-ban", "about.licence.acts", "about.licence.acts.say", "about.licence.acts.quote"),
                Markup.section(
                        "du-lieu",
                        say("about.licence.data"),
                        Markup.p(
                                say("about.licence.data.say") + " ",
                                Markup.outside(settings.dataLicence(), settings.dataLicenceUrl()),
                                "."),
                        prose.p("about.licence.data.how")),
                prose.section("so-lieu", "about.licence.figures", "about.licence.figures.say"),
                prose.section("phan-mem", "about.licence.parts", "about.licence.parts.say"));
        return Found.page(say("about.licence"), say("about.licence.description"));
    }
}
