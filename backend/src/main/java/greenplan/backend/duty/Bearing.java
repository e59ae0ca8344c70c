package greenplan.backend.duty;

import greenplan.backend.agency.Agency;
import greenplan.backend.agency.OwnReorganisation;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.Modality;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency that a plan names for a duty, with all that became of the duty by a day.
 *
 * @param agency who the plan names
 * @param modality how
 * @param passages where shares in the duty went, in the order of time
 */
record Bearing(Agency agency, Modality modality, List<Passage> passages) {

    /**
     * A share that went from one agency to another.
     *
     * @param from key of the agency that had it
     * @param to who has it since, or null for nobody
     * @param change the reorganisation
     * @param note why it went there
     */
    record Passage(
            Modality modality,
            long from,
            @Nullable Agency to,
            OwnReorganisation change,
            @Nullable Text note) {}

    /** The bearer as the plan names it, with whoever holds its share now. */
    Bearer bearer() {
        List<Bearer.Holder> now = List.of();
        OwnReorganisation nobody = null;
        for (List<Passage> step : steps()) {
            List<Bearer.Holder> before = now;
            List<Passage> reaching = step.stream()
                    .filter(passage -> before.isEmpty()
                            ? passage.from == agency.key()
                            : before.stream().anyMatch(holder -> holder.agency().key() == passage.from))
                    .toList();
            if (reaching.isEmpty() || nobody != null) {
                continue;
            }
            var after = new ArrayList<>(before);
            after.removeIf(holder -> reaching.stream()
                    .anyMatch(passage -> passage.from == holder.agency().key()));
            for (Passage passage : reaching) {
                Agency heir = passage.to;
                if (heir != null
                        && after.stream().noneMatch(holder -> holder.agency().key() == heir.key())) {
                    after.add(new Bearer.Holder(heir, passage.change.date(), passage.change.certainty(), passage.note));
                }
            }
            now = List.copyOf(after);
            nobody = after.isEmpty() ? reaching.getFirst().change : null;
        }
        return new Bearer(agency, modality, now, nobody);
    }

    /** What one reorganisation did to shares like this one, reorganisation by reorganisation. */
    private List<List<Passage>> steps() {
        var steps = new ArrayList<List<Passage>>();
        passages.stream().filter(passage -> passage.modality == modality).forEach(passage -> {
            if (steps.isEmpty() || steps.getLast().getFirst().change.key() != passage.change.key()) {
                steps.add(new ArrayList<>());
            }
            steps.getLast().add(passage);
        });
        return steps;
    }
}
