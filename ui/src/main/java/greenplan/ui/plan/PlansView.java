package greenplan.ui.plan;

import com.vaadin.flow.router.Route;
import greenplan.schema.Verdict;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.StatusMark;
import greenplan.ui.element.VerdictBar;
import greenplan.ui.html.H1;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Section;
import greenplan.ui.html.Span;
import greenplan.ui.map.ProvinceMap;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The provinces and their plans, with what is promised and what is known. */
@Route(PublicView.LANG + "/ke-hoach")
class PlansView extends PublicView {

    PlansView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var plans = ask(PlansPage.class, Map.of()).plans();
        main.add(new H1(say("plan.plans.title")), Markup.p(say("plan.plans.lead")));
        if (plans.nodes().isEmpty()) {
            main.add(Markup.p(say("plan.plans.none")));
        } else {
            var table = table(
                    "ke-hoach",
                    say("plan.plans.caption"),
                    Column.words(say("plan.plans.plan")),
                    Column.words(say("plan.plans.province")),
                    Column.words(say("plan.plans.period")),
                    Column.words(say("plan.plans.act")),
                    Column.numbers(say("plan.plans.targets")),
                    Column.numbers(say("plan.plans.numeric")),
                    Column.numbers(say("plan.plans.published")),
                    Column.numbers(say("plan.plans.data")),
                    Column.numbers(StatusMark.word(Verdict.NO_RESULT_PUBLISHED, voice())),
                    Column.numbers(say("plan.plans.duties")),
                    Column.numbers(say("plan.plans.notes")),
                    Column.hidden(say("plan.plans.code")));
            plans.nodes().forEach(plan -> row(table, plan));
            main.add(map(plans.nodes()), table);
        }
        return Found.page(say("plan.plans.title"), say("plan.plans.lead"));
    }

    /** Where there are plans and how they stand; beside it the same in words. */
    private Section map(List<PlansPage.Plan> plans) {
        var provinces = new LinkedHashMap<String, ProvinceMap.Province>();
        var list = Markup.element("ul", "plain");
        for (var plan : plans) {
            var province = plan.province();
            String href = voice().paths().province(province.code());
            var promises = provinces
                    .computeIfAbsent(
                            province.code(),
                            code -> new ProvinceMap.Province(province.name(), href, new VerdictBar(voice())))
                    .promises();
            plan.coverage().verdicts().forEach(each -> promises.add(each.verdict(), each.count()));
            list.add(new ListItem(
                    Markup.element("h3", "", Markup.link(province.name(), href)),
                    Markup.p(new PlanAnswer(plan.coverage(), voice()).sentence())));
        }
        var map = new ProvinceMap(provinces, voice());
        return Markup.section(
                "ban-do",
                say("map.title"),
                Markup.element(
                        "div", "mapped", map.svg(), Markup.element("div", "", map.legend(), list, map.others())));
    }

    private void row(DataTable table, PlansPage.Plan plan) {
        var paths = voice().paths();
        var coverage = plan.coverage();
        String period = plan.period() == null
                ? say("plan.document.absent")
                : plan.period().toString();
        table.row(
                Cell.of(Markup.link(plan.title(), paths.plan(plan.code())), plan.title()),
                Cell.of(
                        Markup.link(
                                plan.province().name(),
                                paths.province(plan.province().code())),
                        plan.province().name()),
                Cell.of(period),
                Cell.of(new ActWords(plan.act(), voice()).words()),
                count(coverage.targets()),
                count(coverage.numeric()),
                count(coverage.published()),
                count(coverage.withData()),
                count(coverage.verdicts().stream()
                        .filter(each -> each.verdict() == Verdict.NO_RESULT_PUBLISHED)
                        .mapToInt(PlanSummary.Count::count)
                        .sum()),
                count(coverage.duties()),
                count(coverage.notes()),
                Cell.of(plan.code()));
    }

    private Cell count(int number) {
        return Cell.of(new Span(voice().formats().number(number)), String.valueOf(number));
    }
}
