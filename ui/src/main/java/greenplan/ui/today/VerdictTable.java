package greenplan.ui.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import greenplan.schema.Verdict;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.element.StatusMark;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many targets of each objective stand how: a column for each verdict that is there. */
record VerdictTable(List<StatePage.Objective> objectives, Voice voice) {

    Component section() {
        var promising = objectives.stream()
                .filter(objective -> !objective.targets().isEmpty())
                .toList();
        List<Verdict> there = promising.stream()
                .flatMap(objective -> objective.targets().stream())
                .map(target -> target.status().verdict())
                .distinct()
                .sorted()
                .toList();
        var columns = new ArrayList<Column>();
        columns.add(Column.words(voice.say("today.state.objective")));
        there.forEach(verdict ->
                columns.add(Column.numbers(StatusMark.shape(verdict) + " " + StatusMark.word(verdict, voice))));
        columns.add(Column.numbers(voice.say("today.state.all")));
        var table = DataTable.plain(voice.say("today.state.verdicts.caption"), columns.toArray(Column[]::new));
        promising.forEach(objective -> {
            Map<Verdict, Long> counts = objective.targets().stream()
                    .collect(Collectors.groupingBy(
                            target -> target.status().verdict(),
                            () -> new EnumMap<>(Verdict.class),
                            Collectors.counting()));
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(new Span(objective.code() + " " + objective.title()), objective.code()));
            there.forEach(verdict -> cells.add(AgeTable.number(counts.getOrDefault(verdict, 0L))));
            cells.add(AgeTable.number(objective.targets().size()));
            table.row(cells.toArray(Cell[]::new));
        });
        return Markup.section("muc-tieu", voice.say("today.state.verdicts"), table);
    }
}
