package greenplan.ui.note;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.Markup;
import greenplan.ui.element.Tables;
import greenplan.ui.graph.Titled;
import greenplan.ui.language.Voice;
import java.util.List;

/** The notes as CSV. */
record NoteRows(List<RegisterPage.Plan> plans, Voice voice) {

    Component download(Tables tables) {
        var table = tables.table(
                "ghi-chu",
                voice.say("note.public"),
                Column.words(voice.say("note.csv.note")),
                Column.words(voice.say("note.csv.plan")),
                Column.words(voice.say("note.csv.clause")),
                Column.words(voice.say("note.csv.kind")),
                Column.words(voice.say("note.csv.words")),
                Column.words(voice.say("note.csv.text")),
                Column.words(voice.say("note.csv.clarification")),
                Column.words(voice.say("note.csv.targets")),
                Column.words(voice.say("note.csv.duties")));
        plans.forEach(plan -> plan.notes()
                .nodes()
                .forEach(note -> table.row(
                        Cell.of(note.code()),
                        Cell.of(plan.code()),
                        Cell.of(note.clause().path()),
                        Cell.of(voice.texts().word("note.kind", note.kind())),
                        Cell.of(note.quote()),
                        Cell.of(note.text()),
                        Cell.of(note.clarification()),
                        Cell.of(codes(note.targets())),
                        Cell.of(codes(note.duties())))));
        return Markup.p(table.download());
    }

    private static String codes(List<Titled> things) {
        return things.stream().map(Titled::code).collect(joining("; "));
    }
}
