package greenplan.ui.compare;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The provinces side by side for one indicator, with the editor's judgement between their targets. Never a rank. */
@Route(PublicView.LANG + "/so-sanh/:indicator")
class CompareIndicatorView extends PublicView {

    CompareIndicatorView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var indicator = ask(CompareIndicatorPage.class, Map.of("code", request.route("indicator")))
                .indicator();
        Map<String, List<CompareIndicatorPage.Target>> provinces = indicator.targets().stream()
                .collect(Collectors.groupingBy(
                        target -> target.plan().province().name(), LinkedHashMap::new, Collectors.toList()));
        main.add(
                new H1(say("compare.title", indicator.name())),
                Markup.p(Markup.element("strong", "", say("compare.motto")), " ", say("compare.rule")),
                Markup.note(
                        indicator.definition() + " ",
                        Markup.link(say("compare.indicator"), voice().paths().indicator(indicator.code()))));
        if (provinces.size() < 2) {
            main.add(Markup.p(say("compare.alone")));
        }
        var columns = Markup.element("div", "beside");
        provinces.forEach((name, targets) -> columns.add(new ProvinceColumn(name, targets, voice()).section()));
        main.add(columns, new JudgementSection(indicator.targets(), voice()).section());
        if (!indicator.targets().isEmpty()) {
            main.add(new CompareTable(indicator.targets(), voice()).section(this::table));
        }
        var page = Found.page(say("compare.title", indicator.name()), say("compare.rule"))
                .under(new Crumb(say("page.nav.compare"), voice().paths().compare()));
        return provinces.size() < 2 ? page.notIndexed() : page;
    }
}
