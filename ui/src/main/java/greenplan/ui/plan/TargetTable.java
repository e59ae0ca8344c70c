package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import greenplan.ui.platform.Cell;
import greenplan.ui.platform.Column;
import greenplan.ui.platform.DataTable;
import greenplan.ui.platform.Markup;
import greenplan.ui.platform.PageRequest;
import greenplan.ui.platform.StatusMark;
import greenplan.ui.platform.Tables;
import greenplan.ui.platform.Voice;
import java.util.List;

/** Targets as a table: what is promised, by when, how far it has got, and on which value that rests. */
record TargetTable(String plan, Voice voice) {

    /** Targets that all fall due in the same year, which the heading above says. */
    DataTable together(Tables tables, String name, String caption, List<TargetLine> targets) {
        return fill(tables, name, caption, Column.hidden(voice.say("plan.target.due")), targets);
    }

    /** Targets of any year. */
    DataTable of(Tables tables, String name, String caption, List<TargetLine> targets) {
        return fill(tables, name, caption, Column.words(voice.say("plan.target.due")), targets);
    }

    private DataTable fill(Tables tables, String name, String caption, Column due, List<TargetLine> targets) {
        var table = tables.table(
                name,
                caption,
                Column.words(voice.say("plan.target.title")),
                Column.words(voice.say("plan.target.promise")),
                due,
                Column.words(voice.say("plan.target.verdict")),
                Column.words(voice.say("plan.target.newest")),
                Column.words(voice.say("plan.target.clause")),
                Column.hidden(voice.say("plan.target.code")),
                Column.hidden(voice.say("plan.target.objective")),
                Column.hidden(voice.say("plan.target.comparator")),
                Column.hidden(voice.say("plan.target.lower")),
                Column.hidden(voice.say("plan.target.upper")),
                Column.hidden(voice.say("plan.target.unit")),
                Column.hidden(voice.say("plan.target.quote")));
        targets.forEach(target -> row(table, target));
        return table;
    }

    private void row(DataTable table, TargetLine target) {
        var status = target.status();
        var mark = new Span(new StatusMark(status.verdict(), voice));
        if (status.provisional()) {
            mark.add(Markup.element("span", "note block", voice.say("target.provisional")));
        }
        String none = voice.say("plan.target.no-value");
        table.row(
                Cell.of(Markup.link(target.title(), voice.paths().target(plan, target.code())), target.title()),
                Cell.of(target.promise(voice)),
                Cell.of(target.dueYear() == null ? voice.say("plan.target.no-due") : String.valueOf(target.dueYear())),
                Cell.of(mark, StatusMark.word(status.verdict(), voice)),
                Cell.of(
                        new Span(target.newest()
                                .map(value -> value.inWords(voice))
                                .orElse(none)),
                        target.newest()
                                .map(value -> value.value().toPlainString())
                                .orElse("")),
                Cell.of(place(target), target.clause().path()),
                Cell.of(target.code()),
                Cell.of(target.objective() == null ? "" : target.objective().code()),
                Cell.of(PageRequest.slug(target.comparator())),
                Cell.of(target.lower() == null ? "" : target.lower().toPlainString()),
                Cell.of(target.upper() == null ? "" : target.upper().toPlainString()),
                Cell.of(voice.formats().unit(target.unit())),
                Cell.of(target.quote()));
    }

    /** The clause of the printed promise; of an amended one, the act as well, whose words do not stand in the text. */
    private Component place(TargetLine target) {
        String path = target.clause().path();
        if (target.amendment() == null) {
            return Markup.link(path, voice.paths().promise(plan, path, target.quote(), target.code()));
        }
        return new Span(
                Markup.link(path, voice.paths().clause(plan, path)),
                Markup.element(
                        "span",
                        "note block",
                        voice.say("plan.target.amended", target.amendment().number())));
    }
}
