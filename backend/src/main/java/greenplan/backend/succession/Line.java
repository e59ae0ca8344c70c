package greenplan.backend.succession;

import greenplan.backend.graph.Text;
import greenplan.backend.succession.Step.Sent;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries a duty, or the link of a target, through a reorganisation: an agency that goes on keeps it, unless it is sent elsewhere; one that
 * ends passes it to whom it is sent, else to the first successor, else to nobody. Whoever bears a duty already in the same way bears it
 * once from then on.
 */
public final class Line {

    private final List<Holding> holdings;
    private final List<Passage> passages = new ArrayList<>();

    private Line(List<Holding> holdings) {
        this.holdings = new ArrayList<>(holdings);
    }

    /**
     * What a step made of a duty.
     *
     * @param holdings all holdings, in the order of the text and then of time
     * @param passages what became of each share that a predecessor had
     */
    public record Passed(List<Holding> holdings, List<Passage> passages) {}

    /** Carries a duty through a step. */
    public static Passed through(List<Holding> holdings, Step step, List<Sent> sent) {
        var line = new Line(holdings);
        holdings.stream()
                .filter(held -> held.isOpen() && step.predecessors().contains(held.agency()))
                .forEach(held -> line.pass(held, step, sent));
        line.holdings.sort(Comparator.comparingInt(Holding::position)
                .thenComparing(holding -> holding.span().from(), Comparator.nullsFirst(Comparator.naturalOrder())));
        return new Passed(List.copyOf(line.holdings), List.copyOf(line.passages));
    }

    /**
     * Carries the link of a target through a step.
     *
     * @param holder who answers by the link before it; null for nobody
     * @param sent where the target goes by its own
     * @param ofItsDuty what becomes of the duty that the link names
     * @return empty when the holder has no part in the step
     */
    public static Optional<Passage> through(
            @Nullable String holder, Modality modality, Step step, @Nullable Sent sent, List<Passage> ofItsDuty) {
        if (holder == null || !step.predecessors().contains(holder)) {
            return Optional.empty();
        }
        if (sent != null) {
            return Optional.of(new Passage(holder, modality, sent.to(), sent.note()));
        }
        return Optional.of(ofItsDuty.stream()
                .filter(passage -> passage.from().equals(holder) && passage.modality() == modality)
                .findFirst()
                .orElseGet(() -> new Passage(holder, modality, step.heir(holder), null)));
    }

    private void pass(Holding held, Step step, List<Sent> sent) {
        List<Sent> own =
                sent.stream().filter(each -> each.from().equals(held.agency())).toList();
        boolean goesOn = step.goingOn().contains(held.agency());
        if (own.isEmpty() ? goesOn : own.stream().allMatch(each -> each.to().equals(held.agency()))) {
            passages.add(new Passage(held.agency(), held.modality(), held.agency(), null));
            return;
        }
        if (!holdings.contains(held)) {
            // Another share went to this very agency a moment ago, and it bears the duty once.
            passages.add(new Passage(held.agency(), held.modality(), held.agency(), null));
            return;
        }
        end(held, step.date());
        if (!own.isEmpty()) {
            own.forEach(each -> passTo(each.to(), each.note(), held, step));
        } else if (step.firstSuccessor().isPresent()) {
            passTo(step.firstSuccessor().get(), null, held, step);
        } else {
            passages.add(new Passage(held.agency(), held.modality(), null, null));
        }
    }

    private void end(Holding held, LocalDate day) {
        holdings.remove(held);
        LocalDate from = held.span().from();
        if (from == null || from.isBefore(day)) {
            holdings.add(held.until(day));
        }
    }

    private void passTo(String heir, @Nullable Text why, Holding held, Step by) {
        passages.add(new Passage(held.agency(), held.modality(), heir, why));
        for (Holding other : List.copyOf(holdings)) {
            if (other.agency().equals(heir) && other.modality() == held.modality() && other.isOpen()) {
                if (other.position() <= held.position()
                        || Objects.equals(other.span().from(), by.date())) {
                    return;
                }
                end(other, by.date());
            }
        }
        holdings.add(new Holding(heir, held.modality(), held.position(), DateSpan.since(by.date()), by.code(), why));
    }
}
