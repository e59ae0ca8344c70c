package greenplan.ui.about;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;

/** How the portal can be used by everybody: what was checked, how, and what was not. */
@Route(PublicView.LANG + "/tiep-can")
class AccessibilityView extends PublicView {

    AccessibilityView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var prose = new Prose(voice());
        main.addClassName("prose");
        main.add(
                new H1(say("about.access")),
                prose.lead("about.access.lead"),
                Markup.section(
                        "da-kiem-tra",
                        say("about.access.checked"),
                        prose.p("about.access.checked.lead"),
                        prose.list(
                                "about.access.checked.axe",
                                "about.access.checked.narrow",
                                "about.access.checked.scripts",
                                "about.access.checked.links")),
                Markup.section(
                        "cach-lam",
                        say("about.access.made"),
                        prose.list(
                                "about.access.made.status",
                                "about.access.made.chart",
                                "about.access.made.keyboard",
                                "about.access.made.language")),
                Markup.section(
                        "chua-kiem-tra",
                        say("about.access.open"),
                        prose.list("about.access.open.readers", "about.access.open.people", "about.access.open.claim")),
                prose.section("gap-kho", "about.access.help", "about.access.help.say"));
        return Found.page(say("about.access"), say("about.access.lead"));
    }
}
