package greenplan.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.H1;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Plain;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.List;
import java.util.Map;

/**
 * An indicator: what it counts, what plans promise by it, what has been published. An indicator that real plans use shows
 * nothing of the fictional province; one that only the fictional plan uses says so at the top.
 */
@Route(PublicView.LANG + "/chi-so/:code")
class IndicatorView extends PublicView {

    IndicatorView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var page = ask(IndicatorPage.class, Map.of("code", request.route("code")));
        var indicator = page.indicator();
        List<IndicatorPage.Target> real =
                indicator.targets().stream().filter(target -> !target.sample()).toList();
        boolean fictional = page.isFictional();
        var targets = fictional ? indicator.targets() : real;
        main.add(new H1(indicator.name()), Markup.element("p", "lead", indicator.definition()), facts(indicator));
        main.add(new TargetsSection(indicator, targets, voice()).section(this::table));
        main.add(new ValuesSection(page, fictional, voice()).section(this::table, this::chart));
        if (!indicator.related().isEmpty()) {
            main.add(related(indicator));
        }
        return Found.page(
                        say(fictional ? "indicator.title.sample" : "indicator.title", indicator.name()),
                        indicator.definition())
                .under(new Crumb(say("page.nav.indicators"), voice().paths().indicators()))
                .about(Map.of(
                        "@type", "DefinedTerm",
                        "name", indicator.name(),
                        "termCode", indicator.code(),
                        "description", indicator.definition()))
                .sample(fictional);
    }

    private Component facts(IndicatorPage.Indicator indicator) {
        var facts = Markup.element("dl", "facts");
        fact(
                facts,
                say("indicator.unit"),
                indicator.unit() != null
                        ? voice().formats().unit(indicator.unit())
                        : say(indicator.isOfUnknownUnit() ? "indicator.unit.unknown" : "indicator.unit.none"));
        fact(
                facts,
                say("indicator.better"),
                indicator.direction() == null
                        ? say("indicator.direction.none")
                        : voice().texts().word("indicator.direction", indicator.direction()));
        return facts;
    }

    private static void fact(Plain facts, String term, String value) {
        facts.add(Markup.element("div", "", Markup.element("dt", "", term), Markup.element("dd", "", value)));
    }

    private Component related(IndicatorPage.Indicator indicator) {
        var list = Markup.element("ul", "plain");
        indicator
                .related()
                .forEach(related -> list.add(new ListItem(
                        Markup.link(
                                related.indicator().name(),
                                voice().paths().indicator(related.indicator().code())),
                        Markup.element("span", "", " "),
                        Markup.tag(voice().texts().word("indicator.relation", related.kind())),
                        Markup.note(related.note()))));
        return Markup.section("gan-giong", say("indicator.related"), Markup.p(say("indicator.related.lead")), list);
    }
}
