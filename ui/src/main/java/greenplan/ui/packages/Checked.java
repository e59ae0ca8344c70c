package greenplan.ui.packages;

import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.language.Voice;
import java.util.List;

/** What the check of a package found, as tables: where, what, and what to do about it. */
record Checked(Voice voice) {

    DataTable findings(List<Loading.Finding> findings) {
        var table = DataTable.plain(
                voice.say("packages.findings.caption"),
                Column.words(voice.say("packages.finding.place")),
                Column.words(voice.say("packages.finding.message")),
                Column.words(voice.say("packages.finding.cure")));
        findings.forEach(finding ->
                table.row(place(finding.file(), finding.line()), Cell.of(finding.message()), Cell.of(finding.cure())));
        return table;
    }

    DataTable questions(List<Loading.Question> questions) {
        var table = DataTable.plain(
                voice.say("packages.questions.caption"),
                Column.words(voice.say("packages.finding.place")),
                Column.words(voice.say("packages.question.odd")),
                Column.words(voice.say("packages.question.reason")));
        questions.forEach(question -> table.row(
                place(question.file(), question.line()), Cell.of(question.message()), Cell.of(question.reason())));
        return table;
    }

    private Cell place(String file, int line) {
        return Cell.of(voice.say("packages.finding.line", file, line));
    }
}
