package greenplan.ui.home;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.SearchForm;
import greenplan.ui.html.Div;
import greenplan.ui.html.H1;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Plain;
import greenplan.ui.html.Section;
import greenplan.ui.html.UnorderedList;
import greenplan.ui.language.Paths;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import greenplan.ui.plan.PlanAnswer;
import greenplan.ui.topic.TopicTiles;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The first page: how a province is doing, in one sentence, one bar and a tile for each topic; then the others, and a search. */
@Route(PublicView.LANG)
class HomeView extends PublicView {

    HomeView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var page = ask(HomePage.class, Map.of());
        Optional<String> asked = request.query(Paths.PROVINCE);
        var chosen = asked.flatMap(page::find).or(page::first);
        main.addClassName("home");
        main.add(new H1(say("home.title")), Markup.element("p", "lead", say("home.line")));
        if (asked.isPresent() && asked.flatMap(page::find).isEmpty()) {
            main.add(Markup.element("p", "notice", say("home.choice.unknown", asked.orElseThrow())));
        }
        if (chosen.isEmpty()) {
            main.add(Markup.p(say("home.provinces.none")));
        } else {
            main.add(new ProvinceChoice(page.provinces(), chosen.get().code(), voice()).nav(), province(chosen.get()));
        }
        main.add(search());
        main.add(doors());
        chosen.ifPresent(province -> others(page, province));
        main.add(open());
        var found = Found.page(say("page.portal"), say("home.lead"))
                .about(Map.of("@type", "WebSite", "name", say("page.portal")));
        return asked.flatMap(page::find).isPresent() ? found.keeping(Paths.PROVINCE) : found;
    }

    private Section province(HomePage.Province province) {
        var section = Markup.section("tinh", say("home.province", province.name()));
        section.addClassName("chosen");
        province.main().ifPresent(plan -> {
            section.add(
                    new PlanAnswer(plan.coverage(), voice()).block(),
                    new TopicTiles(plan.code(), plan.topics(), voice()).nav());
            if (plan.coverage().expired() != null) {
                section.add(
                        Markup.element("p", "expired", plan.coverage().expired().sentence()));
            }
            if (plan.coverage().gone() != null) {
                section.add(Markup.note(plan.coverage().gone().sentence()));
            }
            var open = Markup.link(say("home.plan.open"), voice().paths().plan(plan.code()));
            open.addClassName("button");
            section.add(
                    Markup.p(plan.title()),
                    Markup.p(
                            open,
                            " ",
                            Markup.link(
                                    say("home.province.open"), voice().paths().province(province.code()))));
        });
        return section;
    }

    /** The other provinces, shorter; each leads to its own first page. */
    private void others(HomePage page, HomePage.Province chosen) {
        var cards = Markup.element("div", "cards");
        page.provinces().stream()
                .filter(other -> !other.code().equals(chosen.code()))
                .forEach(other -> cards.add(card(other)));
        if (cards.getComponentCount() > 0) {
            main.add(Markup.section("tinh-khac", say("home.others"), cards));
        }
    }

    private Plain card(HomePage.Province province) {
        var card = Markup.element(
                "article",
                "",
                Markup.element(
                        "h3", "", Markup.link(province.name(), voice().paths().home(province.code()))));
        province.main().ifPresent(plan -> {
            card.add(new PlanAnswer(plan.coverage(), voice()).block());
            if (plan.coverage().expired() != null) {
                card.add(
                        Markup.element("p", "expired", plan.coverage().expired().sentence()));
            }
        });
        return card;
    }

    private Plain doors() {
        var paths = voice().paths();
        var nav = Markup.element(
                "nav",
                "doors",
                new UnorderedList(
                        new ListItem(Markup.link(say("audience.title.ENTERPRISES"), paths.audience(Paths.ENTERPRISES))),
                        new ListItem(
                                Markup.link(say("audience.title.COMMUNITIES"), paths.audience(Paths.COMMUNITIES)))));
        nav.with("aria-label", say("home.doors"));
        return nav;
    }

    private Div search() {
        var examples = Markup.note(say("home.examples") + " ");
        String separator = "";
        for (String words : say("home.examples.words").split(";", -1)) {
            examples.add(separator);
            examples.add(Markup.link(
                    words.strip(),
                    voice().paths().search() + "?q=" + URLEncoder.encode(words.strip(), StandardCharsets.UTF_8)));
            separator = " · ";
        }
        var search = new Div(SearchForm.of(voice(), "tim-o-day", ""), examples);
        search.addClassName("large-search");
        return search;
    }

    private Section open() {
        var paths = voice().paths();
        return Markup.section(
                "mo",
                say("home.open"),
                new UnorderedList(
                        new ListItem(Markup.link(say("home.newest.title"), paths.newest())),
                        new ListItem(Markup.link(say("home.compare"), paths.compare())),
                        new ListItem(Markup.link(say("home.open.method"), paths.method())),
                        new ListItem(Markup.link(say("home.open.notes"), paths.register())),
                        new ListItem(Markup.link(say("home.open.data"), paths.licence())),
                        new ListItem(Markup.link(say("home.open.api"), "/graphiql"))));
    }
}
