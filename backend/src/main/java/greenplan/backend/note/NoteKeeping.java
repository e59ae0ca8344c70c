package greenplan.backend.note;

import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Mutations;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import greenplan.db.base.enums.NoteKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The portal's editor adds notes and records the official answers to them. */
@Service
class NoteKeeping {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Guard guard;
    private final Mutations mutations;
    private final PlaceRepository places;
    private final NoteRepository notes;

    NoteKeeping(Guard guard, Mutations mutations, PlaceRepository places, NoteRepository notes) {
        this.guard = guard;
        this.mutations = mutations;
        this.places = places;
        this.notes = notes;
    }

    /** What a note says. */
    record Entry(
            String plan,
            String clause,
            NoteKind kind,
            @Nullable String quote,
            String textVi,
            String textEn,
            List<String> targets,
            List<String> duties,
            @Nullable String clientMutationId) {}

    /** Adds a note; its quote must stand in the clause word for word. */
    NoteAnswer add(Entry entry) {
        Caller caller = guard.requireSomewhere(Permission.EDIT_NOTES);
        guard.check(caller, right(places.provinceOfPlan(entry.plan), "plan", entry.plan));
        return mutations.once(caller, "addNote", entry.clientMutationId, NoteAnswer.class, () -> {
            NoteRepository.Place place = notes.clause(entry.plan, entry.clause)
                    .orElseThrow(() -> new NotFoundException("clause", entry.plan + "/" + entry.clause));
            var problems = new Problems();
            problems.length(entry.textVi, 1, 1000, "textVi");
            problems.length(entry.textEn, 1, 1000, "textEn");
            problems.length(entry.quote, 1, 1000, "quote");
            problems.unless(
                    entry.quote == null
                            || (place.words() != null && oneLine(place.words()).contains(oneLine(entry.quote))),
                    "quote",
                    "NOT_VERBATIM",
                    "Trích dẫn phải có nguyên văn trong điều khoản %s.".formatted(entry.clause),
                    "The quote must stand in the clause %s word for word.".formatted(entry.clause));
            Map<String, Long> targets = notes.targets(place.plan(), entry.targets);
            known(entry.targets, targets, "targets", problems);
            Map<String, Long> duties = notes.duties(place.plan(), entry.duties);
            known(entry.duties, duties, "duties", problems);
            if (!problems.none()) {
                return NoteAnswer.refused(problems, entry.clientMutationId);
            }
            long note = notes.add(
                    place,
                    entry.kind,
                    entry.quote == null ? null : entry.quote.strip(),
                    entry.textVi.strip(),
                    entry.textEn.strip());
            notes.about(note, targets.values(), duties.values());
            return NoteAnswer.done(note, entry.clientMutationId);
        });
    }

    /** Records the official answer to a note, and where it stands. */
    NoteAnswer clarify(
            String id,
            int expectedVersion,
            String clarification,
            String act,
            LocalDate on,
            @Nullable String clientMutationId) {
        Caller caller = guard.requireSomewhere(Permission.EDIT_NOTES);
        String code = NodeId.read(id)
                .filter(node -> node.type().equals("Note"))
                .map(NodeId::code)
                .orElseThrow(() -> new BadArgumentException("id", id, "an id that Note.id gave"));
        guard.check(caller, right(places.province(stored(code).province()), "note", code));
        return mutations.once(caller, "clarifyNote", clientMutationId, NoteAnswer.class, () -> {
            var problems = new Problems();
            problems.length(clarification, 1, 2000, "clarification");
            problems.length(act, 1, 200, "act");
            problems.notAfter(guard.today(), on, "on");
            if (!problems.none()) {
                return NoteAnswer.refused(problems, clientMutationId);
            }
            NoteRepository.Stored note = stored(code);
            if (notes.clarify(note.key(), expectedVersion, clarification.strip(), act.strip(), on)) {
                return NoteAnswer.done(note.key(), clientMutationId);
            }
            var yours = new LinkedHashMap<String, @Nullable Object>();
            yours.put("clarification", clarification.strip());
            var theirs = new LinkedHashMap<String, @Nullable Object>();
            theirs.put("clarification", note.clarification());
            return NoteAnswer.conflict(
                    Conflict.between(expectedVersion, note.version(), yours, theirs), note.key(), clientMutationId);
        });
    }

    private static void known(List<String> named, Map<String, Long> found, String field, Problems problems) {
        named.forEach(code -> problems.unless(
                found.containsKey(code),
                field,
                "UNKNOWN",
                "Kế hoạch không có “%s”.".formatted(code),
                "The plan has no \"%s\".".formatted(code)));
    }

    private static String oneLine(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }

    private static Right right(Optional<Place.Province> province, String kind, String asked) {
        return new Right(Permission.EDIT_NOTES, province.orElseThrow(() -> new NotFoundException(kind, asked)));
    }

    private NoteRepository.Stored stored(String code) {
        return notes.find(code).orElseThrow(() -> new NotFoundException("note", code));
    }
}
