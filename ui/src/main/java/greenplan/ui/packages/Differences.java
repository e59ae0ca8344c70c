package greenplan.ui.packages;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Differences as tables: where, what it was, what it is. */
record Differences(Voice voice) {

    /** What was changed in the portal since the package was loaded. */
    Component edits(List<PackagesPage.Difference> edits) {
        DataTable table = table("packages.edits.caption", "packages.packaged", "packages.now");
        edits.forEach(edit -> table.row(Cell.of(place(edit)), said(edit.packaged()), said(edit.now())));
        return table;
    }

    /** What a new edition changes. */
    Component changes(List<PackagesPage.Difference> changes) {
        DataTable table = table("packages.changes.caption", "packages.now", "packages.wanted");
        changes.forEach(change -> table.row(Cell.of(place(change)), said(change.now()), said(change.wanted())));
        return table;
    }

    /** Where it stands: targets.yaml, II.2.b-2030-4, title.vi. */
    static String place(PackagesPage.Difference difference) {
        String object = difference.file() + " · " + difference.object();
        return difference.field() == null ? object : object + " · " + difference.field();
    }

    /** What one side says, or that it says nothing. */
    String words(@Nullable String value) {
        return value == null ? voice.say("packages.nothing") : value;
    }

    private Cell said(@Nullable String value) {
        return value == null ? Cell.of(Markup.element("span", "muted", words(null)), "") : Cell.of(value);
    }

    private DataTable table(String caption, String from, String to) {
        return DataTable.plain(
                voice.say(caption),
                Column.words(voice.say("packages.place")),
                Column.words(voice.say(from)),
                Column.words(voice.say(to)));
    }
}
