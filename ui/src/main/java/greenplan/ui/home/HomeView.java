package greenplan.ui.home;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import greenplan.ui.platform.Answer;
import greenplan.ui.platform.Found;
import greenplan.ui.platform.Markup;
import greenplan.ui.platform.PageRequest;
import greenplan.ui.platform.PublicView;
import greenplan.ui.platform.Shell;
import java.util.Map;

/** The first page: provinces and plans. */
@Route(PublicView.LANG)
class HomeView extends PublicView {

    HomeView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var page = ask(HomePage.class, Map.of("language", request.language().name()));
        main.add(new H1(say("home.title")), Markup.p(say("home.lead")));
        page.provinces().forEach(province -> {
            var plans = new UnorderedList();
            province.plans()
                    .forEach(plan -> plans.add(new ListItem(
                            Markup.link(plan.title(), voice().paths().plan(plan.code())))));
            main.add(Markup.section(province.code(), province.name(), plans));
        });
        return Found.page(say("platform.portal"), say("home.lead"));
    }
}
