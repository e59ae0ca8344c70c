package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import greenplan.schema.CycleKind;
import greenplan.schema.DemandState;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.PlanChoice;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffPaths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The answer to {@code Demands.graphql}: what a plan demands by reports. Those that are due while no cycle asked for them wait to be opened. */
record Demands(Plan plan) {

    /** Name of the kind in the query of the address where a cycle is opened. */
    static final String KIND = "loai";

    /** Name of the year there. */
    static final String YEAR = "nam";

    record Plan(List<Demand> demandedReports) {}

    record Demand(CycleKind kind, Its clause, List<Term> terms) {}

    record Its(String path) {}

    record Term(int year, LocalDate dueBefore, DemandState state) {

        boolean waits() {
            return state == DemandState.DUE || state == DemandState.OVERDUE;
        }
    }

    /** A report of a plan that is due and has no cycle. */
    record Due(PlanChoice.Known plan, CycleKind kind, String clause, Term term) {

        private String opening() {
            return "%s?%s=%s&%s=%s&%s=%d"
                    .formatted(
                            StaffPaths.NEW_CYCLE, PlanChoice.PLAN, plan.code(), KIND, kind.name(), YEAR, term.year());
        }
    }

    /** Those of a plan that are due and have no cycle. */
    List<Due> due(PlanChoice.Known of) {
        var due = new ArrayList<Due>();
        plan.demandedReports.forEach(demand -> demand.terms.stream()
                .filter(Term::waits)
                .forEach(term -> due.add(new Due(of, demand.kind, demand.clause.path, term))));
        return due;
    }

    /** A table of them, the longest overdue first. */
    static Component section(List<Due> due, boolean opens, Voice voice) {
        var table = DataTable.plain(
                voice.say("cycle.demands"),
                Column.words(voice.say("cycle.demand")),
                Column.words(voice.say("cycle.demand.year")),
                Column.words(voice.say("cycle.plan")),
                Column.words(voice.say("cycle.demand.standing")),
                Column.words(voice.say("cycle.demand.deed")));
        due.stream()
                .sorted(Comparator.comparing(each -> each.term.dueBefore))
                .forEach(each -> table.row(
                        each.term.state == DemandState.OVERDUE ? "late" : "",
                        Cell.of(voice.say("cycle.demand.clause", ReportWords.kind(each.kind, voice), each.clause)),
                        Cell.of(String.valueOf(each.term.year)),
                        Cell.of(each.plan.title()),
                        Cell.of(voice.say(
                                "cycle.demand." + each.term.state,
                                voice.formats().date(each.term.dueBefore))),
                        opens
                                ? Cell.of(Markup.link(voice.say("cycle.demand.open"), each.opening()), "")
                                : Cell.of("")));
        return Markup.section("yeu-cau", voice.say("cycle.demands"), Markup.p(voice.say("cycle.demands.lead")), table);
    }
}
