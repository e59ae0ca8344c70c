package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import greenplan.schema.ObjectiveKind;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.element.Tables;
import greenplan.ui.html.Section;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import greenplan.ui.target.Horizons;
import greenplan.ui.target.TargetFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Objectives by horizon: every promise is one mark that leads to its page. */
record ObjectivesSection(PlanPage.Promises plan, Voice voice) {

    Component section(Tables tables) {
        var section = Markup.section("muc-tieu", voice.say("plan.objectives"));
        var horizons = new Horizons(plan.targets().nodes().stream().map(PlanPage.Target::due)).all();
        if (horizons.isEmpty()) {
            section.add(Markup.p(voice.say("plan.objectives.none")));
            return section;
        }
        var columns = new ArrayList<Column>();
        columns.add(Column.words(voice.say("plan.objectives.objective")));
        horizons.forEach(due -> columns.add(Column.words(due.inWords(voice))));
        columns.add(Column.numbers(voice.say("plan.objectives.data")));
        var table = tables.table("muc-tieu", voice.say("plan.objectives.caption"), columns.toArray(Column[]::new));
        plan.objectives().forEach(objective -> {
            var promised = of(objective);
            if (!promised.isEmpty()) {
                row(table, heading(objective), promised, horizons);
            }
        });
        var outside = plan.outside();
        if (!outside.isEmpty()) {
            String words = voice.say("plan.objectives.outside");
            String href = voice.paths().targets(plan.code(), TargetFilter.OBJECTIVE, TargetFilter.OUTSIDE);
            row(table, Cell.of(Markup.link(words, href), words), outside, horizons);
        }
        overall(section);
        section.add(table, new VerdictCounts(plan.coverage().verdicts(), voice).list());
        return section;
    }

    private List<PlanPage.Target> of(PlanPage.Objective objective) {
        return plan.targets().nodes().stream()
                .filter(target -> target.objective() != null
                        && Objects.equals(target.objective().code(), objective.code()))
                .toList();
    }

    private void overall(Section section) {
        plan.objectives().stream()
                .filter(objective -> objective.kind() == ObjectiveKind.OVERALL)
                .forEach(objective -> section.add(Markup.p(
                        Markup.link(objective.title(), voice.paths().objective(plan.code(), objective.code())))));
    }

    private Cell heading(PlanPage.Objective objective) {
        var shown = new Span(
                Markup.link(objective.title(), voice.paths().objective(plan.code(), objective.code())),
                Markup.element("span", "note block", voice.say("target.clause", objective.code())));
        return Cell.of(shown, objective.code() + " " + objective.title());
    }

    private void row(DataTable table, Cell heading, List<PlanPage.Target> promised, List<Horizons.Due> horizons) {
        var cells = new ArrayList<Cell>();
        cells.add(heading);
        horizons.forEach(due -> cells.add(new Marks(plan.code(), voice)
                .cell(promised.stream()
                        .filter(target -> due.is(target.dueYear()))
                        .toList())));
        long known = promised.stream().filter(PlanPage.Target::known).count();
        // In a file with spaces: a spreadsheet takes 2/10 for a day.
        cells.add(Cell.of(new Span(known + "/" + promised.size()), known + "\u00a0/\u00a0" + promised.size()));
        table.row(cells.toArray(Cell[]::new));
    }
}
