package greenplan.ui.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import greenplan.schema.Verdict;
import greenplan.ui.cycle.CycleName;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.element.StatusMark;
import greenplan.ui.graph.NamedAgency;
import greenplan.ui.language.Voice;
import greenplan.ui.target.HistoryLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The state of a plan: verdicts by objective, who is late, how cycles went, how long difficulties lie, what was corrected. */
record StateSheet(StatePage page, LocalDate today, Voice voice) {

    /** As many as a sheet of A4 has room for. */
    private static final int LATE = 4;

    private static final int CYCLES = 4;
    private static final int CORRECTIONS = 3;

    Component sheet() {
        return Markup.element(
                "div",
                "sheet",
                Markup.p(voice.say(
                        "today.state.lead", page.plan().title(), voice.formats().date(today))),
                facts(),
                verdicts(),
                Markup.element("div", "columns", late(), new AgeTable(open(), voice).section()),
                trend(),
                corrections());
    }

    private Component facts() {
        var coverage = page.plan().coverage();
        return Markup.element(
                "div",
                "facts four",
                fact(String.valueOf(coverage.targets()), voice.say("today.fact.targets")),
                fact(
                        coverage.published() + "\u00a0/\u00a0" + coverage.targets(),
                        voice.say("today.fact.published", coverage.withData())),
                fact(String.valueOf(overdue().size()), voice.say("today.fact.late")),
                fact(
                        open().size()
                                + (page.workspace().difficulties().pageInfo().hasNextPage() ? "+" : ""),
                        voice.say("today.fact.difficulties")));
    }

    private static Component fact(String figure, String words) {
        return Markup.element("div", "", Markup.element("b", "", figure), new Span(words));
    }

    private Component verdicts() {
        var objectives = page.plan().objectives().stream()
                .filter(objective -> !objective.targets().isEmpty())
                .toList();
        List<Verdict> there = objectives.stream()
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
        objectives.forEach(objective -> {
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

    /** A report that has not come in time. */
    private record Overdue(NamedAgency agency, String cycle, int days) implements Urgency.Due {
        @Override
        public int daysLeft() {
            return 0;
        }

        @Override
        public int daysLate() {
            return days;
        }
    }

    private List<Overdue> overdue() {
        var cycles = page.plan().cycles();
        var names = CycleName.of(cycles);
        var overdue = new ArrayList<Overdue>();
        for (int i = 0; i < cycles.size(); i++) {
            String name = names.get(i).title(voice);
            cycles.get(i).reports().stream()
                    .filter(filing -> filing.filedAt() == null && filing.daysLate() > 0)
                    .forEach(filing -> overdue.add(new Overdue(filing.answering(), name, filing.daysLate())));
        }
        overdue.sort(Urgency.mostUrgentFirst());
        return overdue;
    }

    private Component late() {
        var overdue = overdue();
        var section = Markup.section("tre", voice.say("today.state.overdue"));
        if (overdue.isEmpty()) {
            section.add(Markup.p(voice.say("today.overdue.none")));
            return section;
        }
        var list = Markup.element("ul", "plain lines");
        overdue.stream()
                .limit(LATE)
                .forEach(each -> list.add(Markup.element(
                        "li",
                        "",
                        Markup.spoken(new Span(each.agency.name()), each.agency.nameLanguage(), voice),
                        " ",
                        Urgency.mark(each, voice),
                        Markup.element("span", "note", each.cycle))));
        section.add(list);
        if (overdue.size() > LATE) {
            section.add(Markup.note(voice.count("today.overdue.more", overdue.size() - LATE)));
        }
        return section;
    }

    private List<StatePage.Difficulty> open() {
        return page.workspace().difficulties().nodes().stream()
                .filter(each ->
                        each.report().cycle().planTitle().equals(page.plan().title()))
                .toList();
    }

    private Component trend() {
        var cycles = page.plan().cycles();
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

    private Component corrections() {
        var changes = page.plan().latestChanges().stream()
                .filter(change -> !change.kind().equals("ADDED"))
                .limit(CORRECTIONS)
                .toList();
        if (changes.isEmpty()) {
            return Markup.section(
                    "dinh-chinh",
                    voice.say("today.state.corrections"),
                    Markup.p(voice.say("today.state.corrections.none")));
        }
        var list = Markup.element("ul", "plain");
        changes.forEach(change -> list.add(Markup.element(
                "li",
                "",
                new HistoryLine(change, voice).words() + (change.reason() == null ? "" : " " + change.reason()))));
        return Markup.section("dinh-chinh", voice.say("today.state.corrections"), list);
    }
}
