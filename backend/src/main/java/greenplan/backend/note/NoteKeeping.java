package greenplan.backend.note;

import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.mutation.CleanText;
import greenplan.backend.mutation.Conflict;
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
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The portal's editor adds notes and records the official answers to them. */
@Service
class NoteKeeping {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Guard guard;
    private final PlaceRepository places;
    private final NoteRepository notes;

    NoteKeeping(Guard guard, PlaceRepository places, NoteRepository notes) {
        this.guard = guard;
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
            @Nullable String textEn,
            @Nullable List<String> targets,
            @Nullable List<String> duties,
            @Nullable String clientMutationId) {}

    /** The official answer to a note, and where it stands. */
    record Clarification(
            String id,
            int expectedVersion,
            String clarification,
            String act,
            LocalDate on,
            @Nullable String clientMutationId) {}

    /** Adds a note; its quote must stand in the clause word for word. */
    long add(Caller caller, Entry entry) {
        guard.check(caller, right(places.provinceOfPlan(entry.plan), "plan", entry.plan));
        NoteRepository.Place place = notes.clause(entry.plan, entry.clause)
                .orElseThrow(() -> new NotFoundException("clause", entry.plan + "/" + entry.clause));
        var problems = new Problems();
        problems.length(entry.textVi, 1, 1000, "textVi");
        problems.length(entry.textEn, 0, 1000, "textEn");
        problems.length(entry.quote, 1, 1000, "quote");
        problems.unless(
                entry.quote == null
                        || (place.words() != null && oneLine(place.words()).contains(oneLine(entry.quote))),
                "quote",
                "note.NOT_VERBATIM",
                entry.clause);
        Map<String, Long> targets = notes.targets(place.plan(), named(entry.targets));
        known(named(entry.targets), targets, "targets", problems);
        Map<String, Long> duties = notes.duties(place.plan(), named(entry.duties));
        known(named(entry.duties), duties, "duties", problems);
        problems.refuse();
        long note = notes.add(
                place,
                entry.kind,
                entry.quote == null ? null : entry.quote.strip(),
                entry.textVi.strip(),
                CleanText.orNull(entry.textEn));
        notes.about(note, targets.values(), duties.values());
        return note;
    }

    /** Records the official answer to a note, and where it stands. */
    long clarify(Caller caller, Clarification input) {
        String code = NodeId.read(input.id)
                .filter(node -> node.type().equals("Note"))
                .map(NodeId::code)
                .orElseThrow(() -> new BadArgumentException("id", input.id, "an id that Note.id gave"));
        guard.check(caller, right(places.province(stored(code).province()), "note", code));
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

    private static List<String> named(@Nullable List<String> codes) {
        return Objects.requireNonNullElse(codes, List.of());
    }

    private static void known(List<String> named, Map<String, Long> found, String field, Problems problems) {
        named.forEach(code -> problems.unless(found.containsKey(code), field, "note.UNKNOWN", code));
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
