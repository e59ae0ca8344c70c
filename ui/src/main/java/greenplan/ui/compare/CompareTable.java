package greenplan.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.element.StatusMark;
import greenplan.ui.element.Tables;
import greenplan.ui.language.Voice;
import java.util.List;

/** The columns of a comparison as a table, in the order of provinces and of their plans' texts. */
record CompareTable(List<CompareIndicatorPage.Target> targets, Voice voice) {

    Component section(Tables tables) {
        var table = tables.table(
                "so-sanh",
                voice.say("compare.table.caption"),
                Column.words(voice.say("indicator.province")),
                Column.words(voice.say("indicator.bound")),
                Column.words(voice.say("compare.due")),
                Column.numbers(voice.say("compare.latest")),
                Column.words(voice.say("compare.latest.of")),
                Column.words(voice.say("indicator.verdict")),
                Column.hidden(voice.say("indicator.quote")),
                Column.hidden(voice.say("indicator.plan")),
                Column.hidden(voice.say("indicator.code")),
                English.column(voice));
        targets.forEach(target -> {
            var words = new TargetWords(target, voice);
            table.row(
                    Cell.of(target.plan().province().name()),
                    Cell.of(target.bound().inWords(voice)),
                    Cell.of(target.dueYear() == null ? "–" : target.dueYear().toString()),
                    Cell.of(
                            words.latest().isEmpty() ? new Span("–") : Markup.figure(words.latest()),
                            target.latest()
                                    .map(value -> value.value().toPlainString())
                                    .orElse("")),
                    Cell.of(words.latestOf()),
                    Cell.of(
                            new StatusMark(
                                    target.status().verdict(), target.status().kept(), voice),
                            StatusMark.word(
                                    target.status().verdict(), target.status().kept(), voice)),
                    Cell.of(target.quote()),
                    Cell.of(target.plan().code()),
                    Cell.of(target.code()),
                    English.cell(target.translation()));
        });
        return Markup.section("bang", voice.say("compare.table"), table);
    }
}
