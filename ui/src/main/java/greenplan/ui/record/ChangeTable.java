package greenplan.ui.record;

import com.vaadin.flow.component.Component;
import greenplan.schema.ChangeKind;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.TableState;
import java.util.List;

/** Changes of the record, a row each: when, who, what happened to which object, from what to what, and why. */
record ChangeTable(TableState state, Voice voice) {

    private static final int SHOWN = 3;

    Component of(List<RecordPage.Change> changes) {
        var table = DataTable.plain(
                voice.say("record.caption"),
                Column.words(voice.say("record.at")),
                Column.words(voice.say("record.who")),
                Column.words(voice.say("record.what")),
                Column.words(voice.say("record.fields")),
                Column.words(voice.say("record.reason")));
        state.sorts(table, 0, RecordChoice.Column.AT);
        changes.forEach(change -> {
            var item = new ChangeItem(change, voice);
            table.row(
                    Cell.of(item.when(), change.at().toString()),
                    Cell.of(who(change), change.actor()),
                    Cell.of(item.what()),
                    Cell.of(fields(change, item), ""),
                    Cell.of(change.why()));
        });
        return table.styled("changes");
    }

    /** What is new or gone has all its fields, which fold; what differs is shown. */
    private Component fields(RecordPage.Change change, ChangeItem item) {
        int many = change.fields().size();
        return change.kind() == ChangeKind.CHANGED || many <= SHOWN
                ? item.fields()
                : Markup.details(voice.count("record.fields.count", many), item.fields());
    }

    /** Whoever did it leads to all that they did. */
    private Component who(RecordPage.Change change) {
        return change.accountId() == null
                ? new Span(change.actor())
                : Markup.link(change.actor(), state.href(RecordChoice.ACCOUNT, change.accountId()));
    }
}
