package greenplan.ui.about;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;

/** What is stored of a visitor. Tests hold the portal to every sentence of it that is about cookies and other hosts. */
@Route(PublicView.LANG + "/quyen-rieng-tu")
class PrivacyView extends PublicView {

    PrivacyView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var prose = new Prose(voice());
        main.addClassName("prose");
        main.add(
                new H1(say("about.privacy")),
                prose.lead("about.privacy.lead"),
                prose.section(
                        "doc-trang",
                        "about.privacy.reading",
                        "about.privacy.reading.first",
                        "about.privacy.reading.search",
                        "about.privacy.reading.kept"),
                prose.section(
                        "cookie", "about.privacy.cookie", "about.privacy.cookie.staff", "about.privacy.cookie.end"),
                prose.section(
                        "ben-khac", "about.privacy.others", "about.privacy.others.none", "about.privacy.others.links"),
                prose.section(
                        "nhat-ky", "about.privacy.logs", "about.privacy.logs.portal", "about.privacy.logs.server"));
        return Found.page(say("about.privacy"), say("about.privacy.lead"));
    }
}
