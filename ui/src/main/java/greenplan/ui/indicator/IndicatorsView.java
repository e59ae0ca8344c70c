package greenplan.ui.indicator;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.FilterForm;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.element.Slice;
import greenplan.ui.graph.Named;
import greenplan.ui.html.H1;
import greenplan.ui.html.Plain;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import greenplan.ui.topic.TopicTiles;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** The indicators under their topics: what is measured, and how much is known of each. */
@Route(PublicView.LANG + "/chi-so")
class IndicatorsView extends PublicView {

    private static final String LIST = "chi-so";
    private static final String KNOWN = "so-lieu";
    private static final String WITH = "co";
    private static final String WITHOUT = "chua";

    IndicatorsView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var variables = new HashMap<String, Object>();
        request.query(TopicTiles.TOPIC).ifPresent(code -> variables.put("topic", code));
        request.query(KNOWN).ifPresent(known -> variables.put("known", known.equals(WITH)));
        var pages = Pages.asked(
                request,
                Slice.ROWS,
                asking -> ask(IndicatorsPage.class, asking),
                variables,
                page -> page.indicators().pageInfo());
        var page = pages.getFirst();
        var first = page.indicators();
        var all = pages.stream()
                .flatMap(each -> each.indicators().nodes().stream())
                .toList();
        main.add(new H1(say("indicator.list")), Markup.p(say("indicator.list.lead")), filters(page, request));
        DataTable table = empty(first.totalCount());
        main.add(
                first.nodes().isEmpty() ? Markup.told(Markup.p(say("indicator.list.none"))) : table,
                Slice.of(request, LIST, all, first.totalCount(), first.pageInfo())
                        .links(voice()));
        rows(table, all, request.query(TopicTiles.TOPIC).isEmpty());
        return Found.page(say("indicator.list"), say("indicator.list.lead")).keeping(Pages.AFTER);
    }

    private Plain filters(IndicatorsPage page, PageRequest request) {
        var topics = new LinkedHashMap<String, String>();
        page.topics().forEach(topic -> topics.put(topic.code(), topic.name()));
        var known = new LinkedHashMap<String, String>();
        known.put(WITH, say("indicator.filter.known"));
        known.put(WITHOUT, say("indicator.filter.unknown"));
        return new FilterForm<>(
                        request, say("indicator.filter"), page.indicatorCounts(), IndicatorsPage.Count::count, voice())
                .choice(
                        TopicTiles.TOPIC,
                        say("element.filter.topic"),
                        topics,
                        each -> each.topics().stream().map(IndicatorsPage.Code::code))
                .choice(KNOWN, say("indicator.values.number"), known, each -> Stream.of(each.known() ? WITH : WITHOUT))
                .form();
    }

    private DataTable empty(int total) {
        return table(
                        LIST,
                        voice().count("indicator.list.caption", total),
                        Column.words(say("indicator.name")),
                        Column.words(say("indicator.unit")),
                        Column.words(say("indicator.better")),
                        Column.words(say("indicator.provinces")),
                        Column.words(say("indicator.targets.number")),
                        Column.words(say("indicator.values.number")),
                        Column.hidden(say("indicator.code")),
                        Column.hidden(say("element.filter.topic")))
                .styled("indicators");
    }

    private void rows(DataTable table, List<IndicatorsPage.Indicator> indicators, boolean grouped) {
        String topic = null;
        for (var indicator : indicators) {
            String its = indicator.topics().stream()
                    .findFirst()
                    .map(Named::name)
                    .orElseGet(() -> say("indicator.topic.none"));
            if (grouped && !its.equals(topic)) {
                table.heading(its);
                topic = its;
            }
            row(table, indicator);
        }
    }

    private void row(DataTable table, IndicatorsPage.Indicator indicator) {
        String provinces = indicator.targets().stream()
                .map(target -> target.plan().province().name())
                .distinct()
                .collect(joining(", "));
        int promises = indicator.targets().size();
        int values = indicator.observations().totalCount();
        table.row(
                Cell.of(Markup.link(indicator.name(), voice().paths().indicator(indicator.code())), indicator.name()),
                Cell.of(voice().formats().unit(indicator.unit())),
                Cell.of(
                        indicator.direction() == null
                                ? ""
                                : voice().texts().word("indicator.direction", indicator.direction())),
                Cell.of(provinces),
                number(voice().count("indicator.promises", promises), promises),
                values == 0 ? none() : number(voice().count("indicator.figures", values), values),
                Cell.of(indicator.code()),
                Cell.of(indicator.topics().stream().map(Named::name).collect(joining("; "))));
    }

    /** In words on the page, as a number in files. */
    private static Cell number(String words, int count) {
        return Cell.of(Markup.element("span", "", words), String.valueOf(count));
    }

    private Cell none() {
        return Cell.of(Markup.element("span", "none", say("indicator.filter.unknown")), "0");
    }
}
