package greenplan.ui.note;

import greenplan.schema.NoteKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code NotesView.graphql}. */
record NotesPage(Plan plan) {

    record Plan(String code, Notes notes, List<Clause> clauses, Things targets, Things duties) {}

    record Notes(List<Note> nodes) {}

    record Note(
            String id,
            String code,
            NoteKind kind,
            @Nullable String quote,
            String text,
            @Nullable String clarification,
            @Nullable String clarificationAct,
            @Nullable LocalDate clarifiedOn,
            int version,
            Place clause) {}

    record Place(String path, @Nullable String label) {}

    record Clause(
            String path, @Nullable String label, @Nullable String text) {

        /** Its place, with the words that stand for it where its path is a word. */
        String title() {
            return label == null ? path : path + " – " + label;
        }
    }

    record Things(List<Thing> nodes) {}

    /** A target or a duty. */
    record Thing(String code, String title) {

        String inWords() {
            return code + " " + title;
        }
    }
}
