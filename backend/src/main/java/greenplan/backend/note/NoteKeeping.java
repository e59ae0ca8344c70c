package greenplan.backend.note;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.mutation.CleanText;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import greenplan.db.base.enums.NoteKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The portal's editor adds notes. */
@Service
class NoteKeeping {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Guard guard;
    private final PlaceRepository places;
    private final NoteRepository notes;
    private final NotedRepository noted;

    NoteKeeping(Guard guard, PlaceRepository places, NoteRepository notes, NotedRepository noted) {
        this.guard = guard;
        this.places = places;
        this.notes = notes;
        this.noted = noted;
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

    /** Adds a note; its quote must stand in the clause word for word. */
    long add(Caller caller, Entry entry) {
        guard.check(caller, right(places.provinceOfPlan(entry.plan), "plan", entry.plan));
        NotedRepository.Place place = noted.clause(entry.plan, entry.clause)
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
        Map<String, Long> targets = noted.targets(place.plan(), named(entry.targets));
        known(named(entry.targets), targets, "targets", problems);
        Map<String, Long> duties = noted.duties(place.plan(), named(entry.duties));
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

    private static List<String> named(@Nullable List<String> codes) {
        return Objects.requireNonNullElse(codes, List.of());
    }

    private static void known(List<String> named, Map<String, Long> found, String field, Problems problems) {
        named.forEach(code -> problems.unless(found.containsKey(code), field, "note.UNKNOWN", code));
    }

    private static String oneLine(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }

    /** What it takes to keep the notes of a province; {@link NotFoundException} for none. */
    static Right right(Optional<Place.Province> province, String kind, String asked) {
        return new Right(Permission.EDIT_NOTES, province.orElseThrow(() -> new NotFoundException(kind, asked)));
    }
}
