package greenplan.ui.today;

import com.vaadin.flow.component.Component;
import greenplan.schema.DifficultyLevel;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Difficulties that nobody has answered, by where they lie and for how long. */
record AgeTable(List<StatePage.Difficulty> open, Voice voice) {

    /** Last days of the ages; what is older is counted together. */
    private static final List<Integer> AGES = List.of(7, 30, 90);

    Component section() {
        var section = Markup.section("kho-khan-tuoi", voice.say("today.state.difficulties"));
        if (open.isEmpty()) {
            section.add(Markup.p(voice.say("today.state.difficulties.none")));
            return section;
        }
        int oldest = open.stream().mapToInt(StatePage.Difficulty::days).max().orElse(0);
        var table = DataTable.plain(voice.count("today.state.difficulties.caption", oldest), columns());
        open.stream()
                .collect(Collectors.groupingBy(StatePage.Difficulty::level, TreeMap::new, Collectors.toList()))
                .forEach((level, lying) -> table.row(row(level, lying)));
        section.add(table);
        return section;
    }

    private Column[] columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(voice.say("today.state.lies")));
        int from = 0;
        for (int to : AGES) {
            columns.add(Column.numbers(voice.say("today.state.days", from, to)));
            from = to + 1;
        }
        columns.add(Column.numbers(voice.say("today.state.days.more", AGES.getLast())));
        return columns.toArray(Column[]::new);
    }

    private Cell[] row(DifficultyLevel level, List<StatePage.Difficulty> lying) {
        var counts = new long[AGES.size() + 1];
        lying.forEach(each ->
                counts[(int) AGES.stream().filter(age -> age < each.days()).count()]++);
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(voice.texts().word("difficulty.level", level)));
        for (long count : counts) {
            cells.add(StateSheet.number(count));
        }
        return cells.toArray(Cell[]::new);
    }
}
