package greenplan.backend.agency;

import greenplan.backend.platform.Text;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.Modality;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One agency's hold on a duty over some time, as the database keeps it.
 *
 * @param agency who bears it
 * @param modality how
 * @param valid on which days
 * @param change the reorganisation that brought it, or null when the plan names the agency
 * @param predecessors keys of the agencies that the reorganisation took it from; empty without one
 * @param note why it went there
 */
record Bearing(
        Agency agency,
        Modality modality,
        DateSpan valid,
        @Nullable Long change,
        Set<Long> predecessors,
        @Nullable Text note) {

    /** The bearers that the plan names, in its order, each with those who hold the duty for it on the day. */
    static List<Bearer> bearers(List<Bearing> all, LocalDate day) {
        return all.stream()
                .filter(bearing -> bearing.change == null)
                .map(named -> new Bearer(named.agency, named.modality, holders(named, all, day)))
                .toList();
    }

    private static List<Bearer.Holder> holders(Bearing named, List<Bearing> all, LocalDate day) {
        if (named.valid.contains(day)) {
            return List.of();
        }
        var line = new HashSet<>(Set.of(named.agency.key()));
        var followers = all.stream()
                .filter(bearing -> bearing.change != null && bearing.modality == named.modality)
                .toList();
        while (followers.stream().filter(f -> f.follows(line)).anyMatch(f -> line.add(f.agency.key()))) {
            // A successor may have successors of its own.
        }
        return followers.stream()
                .filter(bearing -> bearing.valid.contains(day) && bearing.follows(line))
                .map(bearing ->
                        new Bearer.Holder(bearing.agency, Objects.requireNonNull(bearing.valid.from()), bearing.note))
                .toList();
    }

    private boolean follows(Set<Long> line) {
        return predecessors.stream().anyMatch(line::contains);
    }
}
