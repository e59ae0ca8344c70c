package greenplan.ui.home;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.H1;
import greenplan.ui.indicator.NewestValues;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.Map;

/** The newest published values of all plans. */
@Route(PublicView.LANG + "/so-lieu-moi")
class NewestView extends PublicView {

    private static final int MOST = 50;

    NewestView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var page = ask(NewestPage.class, Map.of());
        main.add(
                new H1(say("home.newest.title")),
                Markup.element("p", "lead", say("home.newest.lead")),
                new NewestValues(page.newest(MOST), voice()).shown(this::table));
        return Found.page(say("home.newest.title"), say("home.newest.lead"));
    }
}
