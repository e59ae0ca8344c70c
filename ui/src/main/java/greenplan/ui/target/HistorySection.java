package greenplan.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import greenplan.ui.platform.Cell;
import greenplan.ui.platform.Column;
import greenplan.ui.platform.Markup;
import greenplan.ui.platform.Tables;
import greenplan.ui.platform.Voice;

/** What changed in this record, newest first; folded, for it is long. */
record HistorySection(TargetPage.Target target, Voice voice) {

    Component section(Tables tables) {
        if (target.history().isEmpty()) {
            return new Span();
        }
        var table = tables.table(
                "lich-su",
                voice.say("target.history.caption"),
                Column.words(voice.say("target.history.at")),
                Column.words(voice.say("target.history.what")),
                Column.words(voice.say("target.history.now")),
                Column.words(voice.say("target.history.why")));
        var words = new HistoryWords(voice);
        target.history().forEach(change -> {
            table.row(
                    Cell.of(
                            new Span(voice.formats().date(change.at())),
                            change.at().toString()),
                    Cell.of(words.what(change.what())),
                    Cell.of(words.of(change.what())),
                    Cell.of(change.reason()));
        });
        return Markup.section(
                "lich-su",
                voice.say("target.history"),
                Markup.details(voice.texts().count("target.history.open", table.size()), table));
    }
}
