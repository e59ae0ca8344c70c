package greenplan.ui.target;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.StatusMark;
import greenplan.ui.element.Tables;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.util.List;

/** Targets as a table: what is promised, by when, how far it has got, and on which value that rests. */
public record TargetTable(String plan, Voice voice) {

    /** Targets that all fall due in the same year, which the heading above says. */
    public DataTable together(Tables tables, String name, String caption, List<TargetLine> targets) {
        return fill(tables, name, caption, Column.hidden(voice.say("target.line.due")), targets)
                .styled("together");
    }

    /** Targets of any year. */
    DataTable of(Tables tables, String name, String caption, List<TargetLine> targets) {
        return fill(tables, name, caption, Column.words(voice.say("target.line.due")), targets);
    }

    private DataTable fill(Tables tables, String name, String caption, Column due, List<TargetLine> targets) {
        var table = tables.table(
                name,
                caption,
                Column.words(voice.say("target.line.title")),
                Column.words(voice.say("target.line.promise")),
                due,
                Column.words(voice.say("target.line.verdict")),
                Column.words(voice.say("target.line.judged")),
                Column.words(voice.say("target.line.clause")),
                Column.hidden(voice.say("target.line.code")),
                Column.hidden(voice.say("target.line.objective")),
                Column.hidden(voice.say("target.line.comparator")),
                Column.hidden(voice.say("target.line.lower")),
                Column.hidden(voice.say("target.line.upper")),
                Column.hidden(voice.say("target.line.unit")),
                Column.hidden(voice.say("target.line.quote")),
                Column.hidden(voice.say("target.line.provisional")),
                Column.hidden(voice.say("target.line.as-of")),
                Column.hidden(voice.say("target.line.left")),
                Column.hidden(voice.say("target.line.indicative.csv")),
                Column.hidden(voice.say("target.line.value-unit")),
                Column.hidden(voice.say("target.table.qualifier")),
                Column.hidden(voice.say("target.line.value-kind")),
                Column.hidden(voice.say("indicator.values.of")),
                Column.hidden(voice.say("target.line.beside-value")),
                Column.hidden(voice.say("target.line.beside-as-of")),
                Column.hidden(voice.say("target.line.beside-unit")),
                Column.hidden(voice.say("target.line.beside-why")),
                English.column(voice));
        targets.forEach(target -> row(table, target));
        return table.styled("targets");
    }

    private void row(DataTable table, TargetLine target) {
        var status = target.status();
        var mark = new Span(new StatusMark(status.verdict(), status.kept(), voice));
        if (status.provisional()) {
            mark.add(Markup.element("span", "note block", voice.say("target.provisional")));
        }
        var indicative = status.indicative();
        if (indicative != null) {
            mark.add(Markup.element(
                    "span",
                    "note block",
                    voice.say("target.line.indicative", voice.texts().word("target.meets", indicative.meets()))));
        }
        var form = target.form().valueForm();
        var judged = target.judged();
        var beside = target.beside();
        table.row(
                Cell.of(
                        Markup.spoken(
                                Markup.link(target.title(), voice.paths().target(plan, target.code())),
                                target.title(),
                                target.vi(),
                                voice),
                        target.title()),
                Cell.of(target.promise(voice)),
                due(target),
                Cell.of(mark, StatusMark.word(status.verdict(), status.kept(), voice)),
                Cell.of(
                        shown(target),
                        judged.map(seen -> seen.plain(form, voice)).orElse("")),
                Cell.of(place(target), target.path()),
                Cell.of(target.code()),
                Cell.of(target.objective() == null ? "" : target.objective().code()),
                Cell.of(PageRequest.slug(target.comparator())),
                Cell.of(target.lower() == null ? "" : target.lower().toPlainString()),
                Cell.of(target.upper() == null ? "" : target.upper().toPlainString()),
                Cell.of(voice.formats().unit(target.unit())),
                Cell.of(target.quote()),
                Cell.of(status.provisional() ? voice.say("target.provisional") : ""),
                Cell.of(judged.map(TargetLine.Seen::time).orElse("")),
                Cell.of(target.timeLeft()),
                Cell.of(indicative == null ? "" : indicative.sentence()),
                Cell.of(judged.map(seen -> voice.formats().unit(seen.unit())).orElse("")),
                Cell.of(judged.map(TargetLine.Seen::qualifier).orElse("")),
                Cell.of(judged.map(seen -> voice.texts().word("target.kind", seen.kind()))
                        .orElse("")),
                Cell.of(judged.map(TargetLine.Seen::of).orElse("")),
                Cell.of(beside.map(each -> each.observation().plain(form, voice))
                        .orElse("")),
                Cell.of(beside.map(each -> each.observation().time()).orElse("")),
                Cell.of(beside.map(
                                each -> voice.formats().unit(each.observation().unit()))
                        .orElse("")),
                Cell.of(beside.map(each -> voice.texts().word("target.use", each.use()))
                        .orElse("")),
                English.cell(target.translation()));
    }

    /** The judged value, and below it a newer one that was not, with the reason why not. */
    private Component shown(TargetLine target) {
        var form = target.form().valueForm();
        var judged = target.judged();
        var beside = target.beside();
        var shown = new Span(new Span(judged.map(value -> value.inWords(form, voice))
                .orElse(voice.say(beside.isPresent() ? "target.line.none-judged" : "target.line.no-value"))));
        if (judged.isEmpty() && beside.isEmpty()) {
            shown.addClassName("none");
        }
        beside.ifPresent(each -> shown.add(Markup.element(
                "span",
                "note block",
                voice.say(
                        "target.line.beside",
                        each.observation().inWords(form, voice),
                        voice.texts().word("target.use", each.use())))));
        return shown;
    }

    private Cell due(TargetLine target) {
        if (target.dueYear() == null || target.timeLeft() == null) {
            return Cell.of(voice.say("target.line.no-due"));
        }
        String year = String.valueOf(target.dueYear());
        return Cell.of(new Span(new Span(year), Markup.element("span", "note block", target.timeLeft())), year);
    }

    /** The clause of the printed promise; of an amended one, the act as well, whose words do not stand in the text. */
    private Component place(TargetLine target) {
        String path = target.path();
        if (target.addedBy() != null) {
            return new Span(
                    path.isEmpty()
                            ? new Span("")
                            : Markup.link(path, voice.paths().clause(plan, path)),
                    Markup.element(
                            "span",
                            "note block",
                            voice.say("target.line.added", target.addedBy().number())));
        }
        if (target.amendment() == null) {
            return Markup.link(path, voice.paths().promise(plan, path, target.quote(), target.code()));
        }
        return new Span(
                Markup.link(path, voice.paths().clause(plan, path)),
                Markup.element(
                        "span",
                        "note block",
                        voice.say("target.line.amended", target.amendment().number())));
    }
}
