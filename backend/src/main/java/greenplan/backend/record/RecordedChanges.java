package greenplan.backend.record;

import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.graph.StaffId;
import greenplan.backend.graph.Text;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.RefusedException;
import greenplan.backend.rights.Right;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The record as a list: all of it for administrators, what belongs to its province for a focal officer. */
@Service
class RecordedChanges {

    private final Guard guard;
    private final ChangeRepository changes;
    private final NameRepository names;

    RecordedChanges(Guard guard, ChangeRepository changes, NameRepository names) {
        this.guard = guard;
        this.changes = changes;
        this.names = names;
    }

    /** What the caller may read of what the filter asks for; {@link RefusedException} when that is nothing. */
    ReadableRepository readable(RecordFilter filter) {
        Caller caller = guard.reader();
        if (!caller.rights().includeSomewhere(Permission.READ_RECORD)) {
            throw RefusedException.lacking(new Right(Permission.READ_RECORD, new Place.Everywhere()));
        }
        return ReadableRepository.of(
                caller.rights().provinces(Permission.READ_RECORD), guard.today(), ChangeRepository.asked(filter));
    }

    /** One page of changes in words, newest first or oldest first. */
    RecordedChange.Page page(ReadableRepository which, int first, @Nullable String after, boolean oldestFirst) {
        return page(which, null, first, after, oldestFirst);
    }

    /** One page of the changes of an object, newest first, with the name of the object. */
    RecordedChange.Page history(History of, int first, @Nullable String after) {
        return page(ReadableRepository.everywhere(of.changes()), of, first, after, false);
    }

    private RecordedChange.Page page(
            ReadableRepository which, @Nullable History of, int first, @Nullable String after, boolean oldestFirst) {
        int wanted = Page.of(first, null).first();
        Long beyond = after == null ? null : Long.valueOf(StaffId.key("RecordedChange", after, "after"));
        List<ChangeRow> found = changes.changes(which, beyond, wanted, oldestFirst);
        List<ChangeRow> shown = found.subList(0, Math.min(wanted, found.size()));
        List<ChangeRow> named = of == null
                ? shown
                : Stream.concat(shown.stream(), Stream.of(object(of))).toList();
        Names known = names.of(named);
        var wording = new Wording(known);
        List<RecordedChange> nodes = shown.stream().map(wording::of).toList();
        return new RecordedChange.Page(
                nodes,
                new Connection.PageInfo(
                        found.size() > wanted,
                        after != null,
                        null,
                        nodes.isEmpty() ? null : nodes.getFirst().id(),
                        nodes.isEmpty() ? null : nodes.getLast().id(),
                        null),
                of == null ? null : subject(new SubjectWords(known).of(object(of)), of.part()));
    }

    /** The object as a row without any columns, for its name. */
    private static ChangeRow object(History of) {
        return new ChangeRow(0, OffsetDateTime.MIN, of.table(), of.key(), null, Map.of(), "system:history", null);
    }

    private static Text subject(Text whole, @Nullable String part) {
        return part == null ? whole : new Text(whole.vi() + ", " + part, whole.en() + ", " + part);
    }

    /** Changes in words, in the same order. */
    List<RecordedChange> inWords(List<ChangeRow> found) {
        var wording = new Wording(names.of(found));
        return found.stream().map(wording::of).toList();
    }

    /** The next changes to be exported; fewer than asked for at the end. */
    List<ChangeRow> next(ReadableRepository which, @Nullable Long olderThan, int most) {
        List<ChangeRow> found = changes.changes(which, olderThan, most);
        return found.subList(0, Math.min(most, found.size()));
    }
}
