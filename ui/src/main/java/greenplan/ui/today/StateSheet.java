package greenplan.ui.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.target.HistoryLine;
import java.time.LocalDate;
import java.util.List;

/** The state of a plan: verdicts by objective, who is late, how cycles went, how long difficulties lie, what was corrected. */
record StateSheet(StatePage page, LocalDate today, Voice voice) {

    /** As many as a sheet of A4 has room for. */
    private static final int CORRECTIONS = 3;

    Component sheet() {
        var cycles = page.plan().cycles();
        var overdue = new OverdueReports(cycles, voice);
        return Markup.element(
                "div",
                "sheet",
                Markup.p(voice.say(
                        "today.state.lead", page.plan().title(), voice.formats().date(today))),
                facts(overdue.count()),
                new VerdictTable(page.plan().objectives(), voice).section(),
                Markup.element("div", "columns", overdue.section(), new AgeTable(open(), voice).section()),
                new TrendTable(cycles, voice).section(),
                corrections());
    }

    private Component facts(int late) {
        var coverage = page.plan().coverage();
        return Markup.element(
                "div",
                "facts four",
                fact(String.valueOf(coverage.targets()), voice.say("today.fact.targets")),
                fact(
                        coverage.published() + "\u00a0/\u00a0" + coverage.targets(),
                        voice.say("today.fact.published", coverage.withData())),
                fact(String.valueOf(late), voice.say("today.fact.late")),
                fact(
                        open().size()
                                + (page.workspace().difficulties().pageInfo().hasNextPage() ? "+" : ""),
                        voice.say("today.fact.difficulties")));
    }

    private static Component fact(String figure, String words) {
        return Markup.element("div", "", Markup.element("b", "", figure), new Span(words));
    }

    private List<StatePage.Difficulty> open() {
        return page.workspace().difficulties().nodes().stream()
                .filter(each ->
                        each.report().cycle().planTitle().equals(page.plan().title()))
                .toList();
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
