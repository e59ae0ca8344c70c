package greenplan.ui.text;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import greenplan.ui.platform.Cell;
import greenplan.ui.platform.Column;
import greenplan.ui.platform.Markup;
import greenplan.ui.platform.Tables;
import greenplan.ui.platform.Voice;
import java.util.List;

/** The notes as CSV. */
record NoteRows(List<RegisterPage.Plan> plans, Voice voice) {

    Component download(Tables tables) {
        var table = tables.table(
                "ghi-chu",
                voice.say("text.register"),
                Column.words(voice.say("text.csv.note")),
                Column.words(voice.say("text.csv.plan")),
                Column.words(voice.say("text.csv.clause")),
                Column.words(voice.say("text.csv.kind")),
                Column.words(voice.say("text.csv.words")),
                Column.words(voice.say("text.csv.text")),
                Column.words(voice.say("text.csv.clarification")),
                Column.words(voice.say("text.csv.targets")),
                Column.words(voice.say("text.csv.duties")));
        plans.forEach(plan -> plan.notes()
                .nodes()
                .forEach(note -> table.row(
                        Cell.of(note.code()),
                        Cell.of(plan.code()),
                        Cell.of(note.clause().path()),
                        Cell.of(voice.texts().word("text.kind", note.kind())),
                        Cell.of(note.quote()),
                        Cell.of(note.text()),
                        Cell.of(note.clarification()),
                        Cell.of(note.targets().stream()
                                .map(RegisterPage.Subject::code)
                                .collect(joining("; "))),
                        Cell.of(new NoteList(plan, "", voice)
                                .duties(note).stream()
                                        .map(RegisterPage.Duty::code)
                                        .collect(joining("; "))))));
        return Markup.p(table.download());
    }
}
