package greenplan.ui.target;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.element.Tables;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;

/** What changed in this record, newest first; folded, for it is long. */
record HistorySection(TargetPage.Target target, Voice voice) {

    Component section(Tables tables) {
        if (target.history().isEmpty()) {
            return new Span();
        }
        var table = new HistoryTable(target.history(), target.form().valueForm(), voice)
                .of(tables, "lich-su", voice.say("target.history.caption"));
        return Markup.section(
                "lich-su",
                voice.say("target.history"),
                Markup.details(voice.count("target.history.open", table.size()), table));
    }
}
