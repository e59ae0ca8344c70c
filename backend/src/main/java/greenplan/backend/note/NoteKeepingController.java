package greenplan.backend.note;

import greenplan.backend.mutation.Payload;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Writing the register of editor's notes. */
@Controller
class NoteKeepingController {

    private final NoteKeeping keeping;
    private final Clarifying clarifying;
    private final PublishedNotes notes;
    private final Clock clock;

    NoteKeepingController(NoteKeeping keeping, Clarifying clarifying, PublishedNotes notes, Clock clock) {
        this.keeping = keeping;
        this.clarifying = clarifying;
        this.notes = notes;
        this.clock = clock;
    }

    @MutationMapping
    @Needs(Permission.EDIT_NOTES)
    long addNote(@ContextValue Caller caller, @Argument NoteKeeping.Entry input) {
        return keeping.add(caller, input);
    }

    @MutationMapping
    @Needs(Permission.EDIT_NOTES)
    long clarifyNote(@ContextValue Caller caller, @Argument Clarifying.Clarification input) {
        return clarifying.clarify(caller, input);
    }

    /** As everybody reads it, when the transaction has ended. */
    @SchemaMapping(typeName = "NotePayload")
    @Nullable
    Note note(Payload<Long> payload) {
        Long key = payload.result();
        return key == null
                ? null
                : notes.byKeys(Set.of(key), LocalDate.now(clock)).get(key);
    }
}
