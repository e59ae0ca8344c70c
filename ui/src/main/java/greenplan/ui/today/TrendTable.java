package greenplan.ui.today;

import com.vaadin.flow.component.Component;
import greenplan.ui.cycle.CycleName;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.List;

/** How the newest cycles went: how many reports were owed, came in time, came late, never came, and how much they told. */
record TrendTable(List<StatePage.Cycle> cycles, Voice voice) {

    /** As many as a sheet of A4 has room for. */
    private static final int CYCLES = 4;

    Component section() {
        var names = CycleName.of(cycles);
        var table = DataTable.plain(
                voice.say("today.trend.caption"),
                Column.words(voice.say("today.cycle")),
                Column.numbers(voice.say("today.trend.owed")),
                Column.numbers(voice.say("today.trend.on-time")),
                Column.numbers(voice.say("today.trend.late")),
                Column.numbers(voice.say("today.trend.missing")),
                Column.numbers(voice.say("today.told.values")));
        for (int i = 0; i < Math.min(CYCLES, cycles.size()); i++) {
            var cycle = cycles.get(i);
            table.row(
                    Cell.of(names.get(i).title(voice)),
                    AgeTable.number(cycle.reports().size()),
                    AgeTable.number(cycle.onTime()),
                    AgeTable.number(cycle.late()),
                    AgeTable.number(cycle.missing()),
                    Cell.of(cycle.valuesTold() + "\u00a0/\u00a0" + cycle.valuesOwed()));
        }
        return Markup.section(
                "cac-ky",
                voice.say("today.trend"),
                cycles.isEmpty() ? Markup.p(voice.say("today.cycles.none")) : table);
    }
}
