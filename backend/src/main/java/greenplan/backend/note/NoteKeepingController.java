package greenplan.backend.note;

import greenplan.db.base.enums.NoteKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Writing the register of editor's notes. */
@Controller
class NoteKeepingController {

    private final NoteKeeping keeping;
    private final PublishedNotes notes;
    private final Clock clock;

    NoteKeepingController(NoteKeeping keeping, PublishedNotes notes, Clock clock) {
        this.keeping = keeping;
        this.notes = notes;
        this.clock = clock;
    }

    @MutationMapping
    NoteAnswer addNote(@Argument Add input) {
        return keeping.add(new NoteKeeping.Entry(
                input.plan,
                input.clause,
                input.kind,
                input.quote,
                input.textVi,
                input.textEn,
                Objects.requireNonNullElse(input.targets, List.of()),
                Objects.requireNonNullElse(input.duties, List.of()),
                input.clientMutationId));
    }

    @MutationMapping
    NoteAnswer clarifyNote(@Argument Clarify input) {
        return keeping.clarify(
                input.id, input.expectedVersion, input.clarification, input.act, input.on, input.clientMutationId);
    }

    @SchemaMapping(typeName = "AddNotePayload", field = "note")
    @Nullable
    Note added(NoteAnswer answer) {
        return note(answer);
    }

    @SchemaMapping(typeName = "ClarifyNotePayload", field = "note")
    @Nullable
    Note clarified(NoteAnswer answer) {
        return note(answer);
    }

    private @Nullable Note note(NoteAnswer answer) {
        return answer.key() == null
                ? null
                : notes.byKeys(Set.of(answer.key()), LocalDate.now(clock)).get(answer.key());
    }

    // Inputs as in the schema.

    record Add(
            String plan,
            String clause,
            NoteKind kind,
            @Nullable String quote,
            String textVi,
            String textEn,
            @Nullable List<String> targets,
            @Nullable List<String> duties,
            @Nullable String clientMutationId) {}

    record Clarify(
            String id,
            int expectedVersion,
            String clarification,
            String act,
            LocalDate on,
            @Nullable String clientMutationId) {}
}
