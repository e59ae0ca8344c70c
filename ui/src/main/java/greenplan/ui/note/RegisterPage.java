package greenplan.ui.note;

import greenplan.schema.NoteKind;
import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.graph.Titled;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code RegisterView.graphql}. */
record RegisterPage(Plans plans) {

    record Plans(PageInfo pageInfo, List<Plan> nodes) {}

    /**
     * @param noteCounts how many notes of which kind it has
     * @param notes a page of those that the filter leaves, in the order of the text
     */
    record Plan(
            String code,
            String title,
            boolean sample,
            @Nullable Years period,
            Named province,
            List<Count> noteCounts,
            Notes notes) {}

    /** How many notes of a kind there are. */
    record Count(NoteKind kind, int count) {}

    /** @param totalCount how many there are on all pages */
    record Notes(int totalCount, PageInfo pageInfo, List<Note> nodes) {}

    record Note(
            String code,
            NoteKind kind,
            Clause clause,
            @Nullable String quote,
            String text,
            String vi,
            @Nullable String clarification,
            @Nullable String clarificationAct,
            @Nullable LocalDate clarifiedOn,
            List<Titled> targets,
            List<Titled> duties) {

        /** The official answer; null while there is none. */
        @Nullable
        Answered answer() {
            return clarification == null ? null : new Answered(clarification, clarificationAct, clarifiedOn);
        }
    }

    record Clause(String path, @Nullable String label) {

        String inWords(Voice voice) {
            return label == null ? voice.say("note.place", path) : label;
        }
    }
}
