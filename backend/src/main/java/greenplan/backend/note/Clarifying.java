package greenplan.backend.note;

import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.PlaceRepository;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The portal's editor records the official answers to notes. */
@Service
class Clarifying {

    private final Guard guard;
    private final PlaceRepository places;
    private final NoteRepository notes;

    Clarifying(Guard guard, PlaceRepository places, NoteRepository notes) {
        this.guard = guard;
        this.places = places;
        this.notes = notes;
    }

    /** The official answer to a note, and where it stands. */
    record Clarification(
            String id,
            int expectedVersion,
            String clarification,
            String act,
            LocalDate on,
            @Nullable String clientMutationId) {}

    /** Records the official answer to a note, and where it stands. */
    long clarify(Caller caller, Clarification input) {
        String code = NodeId.read(input.id)
                .filter(node -> node.type().equals("Note"))
                .map(NodeId::code)
                .orElseThrow(() -> new BadArgumentException("id", input.id, "an id that Note.id gave"));
        guard.check(caller, NoteKeeping.right(places.province(stored(code).province()), "note", code));
        var problems = new Problems();
        problems.length(input.clarification, 1, 2000, "clarification");
        problems.length(input.act, 1, 200, "act");
        problems.notAfter(guard.today(), input.on, "on");
        problems.refuse();
        NoteRepository.Stored note = stored(code);
        problems.unless(
                note.version() != input.expectedVersion || !note.says(input.clarification, input.act, input.on),
                "clarification",
                "note.SAME",
                note.clarification(),
                note.act());
        problems.refuse();
        if (notes.clarify(
                note.key(), input.expectedVersion, input.clarification.strip(), input.act.strip(), input.on)) {
            return note.key();
        }
        var yours = new LinkedHashMap<String, @Nullable Object>();
        yours.put("clarification", input.clarification.strip());
        var theirs = new LinkedHashMap<String, @Nullable Object>();
        theirs.put("clarification", note.clarification());
        throw Conflict.between(input.expectedVersion, note.version(), yours, theirs)
                .over(note.key());
    }

    private NoteRepository.Stored stored(String code) {
        return notes.find(code).orElseThrow(() -> new NotFoundException("note", code));
    }
}
