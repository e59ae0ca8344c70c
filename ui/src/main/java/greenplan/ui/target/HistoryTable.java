package greenplan.ui.target;

import greenplan.schema.ValueForm;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Tables;
import greenplan.ui.html.Span;
import greenplan.ui.language.Formats;
import greenplan.ui.language.Voice;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A history as a table: when, what, its content, and why; in the order given.
 *
 * @param form of the values of whose history it is; of many things, that of those that name none
 */
public record HistoryTable(List<Change> changes, ValueForm form, Voice voice) {

    /**
     * The table.
     *
     * @param name of the table, for the address of its CSV
     */
    public DataTable of(Tables tables, String name, String caption) {
        var table = tables.table(
                name,
                caption,
                Column.words(voice.say("target.history.at")),
                Column.words(voice.say("target.history.what")),
                Column.words(voice.say("target.history.now")),
                Column.words(voice.say("target.history.why")));
        changes.forEach(change -> table.row(
                Cell.of(new Span(voice.formats().date(change.at())), Formats.moment(change.at())),
                Cell.of(HistoryWords.what(change, voice)),
                Cell.of(Stream.of(change.title(), words(change))
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(". "))),
                Cell.of(change.reason())));
        return table;
    }

    private String words(Change change) {
        return new HistoryWords(Objects.requireNonNullElse(change.valueForm(), form), voice).of(change);
    }
}
