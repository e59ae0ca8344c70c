package greenplan.ui.about;

import com.vaadin.flow.component.Component;
import greenplan.schema.Verdict;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.Markup;
import greenplan.ui.element.StatusMark;
import greenplan.ui.element.Tables;
import greenplan.ui.language.Voice;

/** All verdicts with shape, word and meaning. */
record VerdictTable(Voice voice) {

    Component section(Tables tables) {
        var table = tables.table(
                "ket-luan",
                voice.say("about.verdicts.caption"),
                Column.words(voice.say("indicator.verdict")),
                Column.words(voice.say("about.verdicts.when")));
        for (Verdict verdict : Verdict.values()) {
            table.row(
                    Cell.of(new StatusMark(verdict, voice), StatusMark.word(verdict, voice)),
                    Cell.of(voice.texts().word("about.verdict", verdict)));
        }
        return Markup.section("ket-luan", voice.say("about.verdicts"), table);
    }
}
