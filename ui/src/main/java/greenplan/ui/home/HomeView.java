package greenplan.ui.home;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.SearchForm;
import greenplan.ui.indicator.NewestValues;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import greenplan.ui.plan.PlanCard;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The first page: what the portal is for, a search, the provinces and what is known of each, the newest values. */
@Route(PublicView.LANG)
class HomeView extends PublicView {

    private static final int NEWEST = 8;

    HomeView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var page = ask(HomePage.class, Map.of());
        main.add(
                new H1(say("home.title")),
                Markup.element("p", "lead", say("home.lead")),
                search(),
                provinces(page),
                new NewestValues(page.newest(NEWEST), voice()).section(this::table),
                open());
        return Found.page(say("page.portal"), say("home.lead"))
                .about(Map.of("@type", "WebSite", "name", say("page.portal")));
    }

    private HtmlContainer search() {
        var examples = Markup.note(say("home.examples") + " ");
        String separator = "";
        for (String words : say("home.examples.words").split(";", -1)) {
            examples.add(separator);
            examples.add(Markup.link(
                    words.strip(),
                    voice().paths().search() + "?q=" + URLEncoder.encode(words.strip(), StandardCharsets.UTF_8)));
            separator = " · ";
        }
        return Markup.element("div", "large-search", SearchForm.of(voice(), "tim-o-day", ""), examples);
    }

    private Section provinces(HomePage page) {
        var section = Markup.section("tinh", say("home.provinces"));
        if (page.provinces().isEmpty()) {
            section.add(Markup.p(say("home.provinces.none")));
            return section;
        }
        var cards = Markup.element("div", "cards");
        page.provinces().forEach(province -> cards.add(card(province)));
        section.add(cards);
        return section;
    }

    private HtmlContainer card(HomePage.Province province) {
        var card = Markup.element(
                "article",
                "",
                Markup.element(
                        "h3", "", Markup.link(province.name(), voice().paths().province(province.code()))));
        province.plans().forEach(plan -> card.add(new PlanCard(plan.summary(), voice()).card()));
        return card;
    }

    private Section open() {
        var paths = voice().paths();
        return Markup.section(
                "mo",
                say("home.open"),
                new UnorderedList(
                        new ListItem(Markup.link(say("home.open.method"), paths.method())),
                        new ListItem(Markup.link(say("home.open.notes"), paths.register())),
                        new ListItem(Markup.link(say("home.open.data"), paths.licence())),
                        new ListItem(Markup.link(say("home.open.api"), "/graphiql"))));
    }
}
