package greenplan.ui.indicator;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** The indicators: what is measured, and how much is known of each. */
@Route(PublicView.LANG + "/chi-so")
class IndicatorsView extends PublicView {

    private static final int PAGE = 50;
    private static final int MOST = 100;

    IndicatorsView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        Map<String, Object> variables = Pages.variables(request, request.whole() ? MOST : PAGE);
        var page = ask(IndicatorsPage.class, variables).indicators();
        DataTable table = empty(page.totalCount());
        page.nodes().forEach(indicator -> row(table, indicator));
        main.add(
                new H1(say("indicator.list")),
                Markup.p(say("indicator.list.lead")),
                table,
                Pages.links(request, voice(), page.pageInfo()));
        var rest = page.pageInfo();
        while (request.whole() && rest.hasNextPage() && rest.endCursor() != null) {
            variables.put("after", rest.endCursor());
            var next = ask(IndicatorsPage.class, variables).indicators();
            next.nodes().forEach(indicator -> row(table, indicator));
            rest = next.pageInfo();
        }
        return Found.page(say("indicator.list"), say("indicator.list.lead")).keeping(Pages.AFTER);
    }

    private DataTable empty(int total) {
        return table(
                "chi-so",
                voice().count("indicator.list.caption", total),
                Column.words(say("indicator.name")),
                Column.words(say("indicator.unit")),
                Column.words(say("indicator.better")),
                Column.words(say("indicator.provinces")),
                Column.numbers(say("indicator.targets.number")),
                Column.numbers(say("indicator.values.number")),
                Column.hidden(say("indicator.code")));
    }

    private void row(DataTable table, IndicatorsPage.Indicator indicator) {
        String provinces = indicator.targets().stream()
                .map(target -> target.plan().province().name())
                .distinct()
                .collect(Collectors.joining(", "));
        table.row(
                Cell.of(Markup.link(indicator.name(), voice().paths().indicator(indicator.code())), indicator.name()),
                Cell.of(voice().formats().unit(indicator.unit())),
                Cell.of(
                        indicator.direction() == null
                                ? ""
                                : voice().texts().word("indicator.direction", indicator.direction())),
                Cell.of(provinces),
                number(indicator.targets().size()),
                number(indicator.observations().totalCount()),
                Cell.of(indicator.code()));
    }

    private Cell number(int count) {
        return Cell.number(BigDecimal.valueOf(count), voice());
    }
}
