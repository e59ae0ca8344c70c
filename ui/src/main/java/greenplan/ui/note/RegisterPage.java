package greenplan.ui.note;

import greenplan.schema.NoteKind;
import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.graph.Titled;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to {@code RegisterView.graphql}. */
record RegisterPage(Plans plans) {

    record Plans(PageInfo pageInfo, List<Plan> nodes) {}

    /**
     * @param notes in the order of the text
     * @param duties its duties, each with the notes on it
     */
    record Plan(
            String code,
            String title,
            boolean sample,
            @Nullable Years period,
            Named province,
            Notes notes,
            Duties duties) {

        /** There are more of them than one answer holds. */
        boolean isCut() {
            return notes.pageInfo.hasNextPage() || duties.pageInfo.hasNextPage();
        }

        /** The same with some of its notes. */
        Plan with(List<Note> some) {
            return new Plan(code, title, sample, period, province, new Notes(notes.pageInfo, some), duties);
        }

        /** The same with its notes of a kind, or with all of them. */
        Plan only(Optional<NoteKind> kind) {
            return with(notes.nodes.stream()
                    .filter(note -> kind.isEmpty() || kind.get() == note.kind)
                    .toList());
        }
    }

    record Notes(PageInfo pageInfo, List<Note> nodes) {}

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
            List<Titled> targets) {

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

    record Duties(PageInfo pageInfo, List<Duty> nodes) {}

    record Duty(String code, String title, List<Reference> notes) {}

    record Reference(String code) {}
}
