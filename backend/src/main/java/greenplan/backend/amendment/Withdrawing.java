package greenplan.backend.amendment;

import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.PlaceRepository;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The focal agency takes back an act that does not count yet. */
@Service
class Withdrawing {

    private final Guard guard;
    private final PlaceRepository places;
    private final AmendmentRepository amendments;
    private final AdditionRepository additions;

    Withdrawing(Guard guard, PlaceRepository places, AmendmentRepository amendments, AdditionRepository additions) {
        this.guard = guard;
        this.places = places;
        this.amendments = amendments;
        this.additions = additions;
    }

    /** Takes an amendment away that does not count yet. */
    Work<Long> withdraw(Caller caller, Withdrawal input) {
        long key = key(input.id);
        AmendmentRepository.Stored stored =
                amendments.find(key).orElseThrow(() -> new NotFoundException("amendment", input.id));
        guard.check(caller, Amendments.right(places.province(stored.province()), "amendment", input.id));
        return new Work<>(() -> {
                    var problems = new Problems();
                    problems.length(input.reason, 1, 500, "reason");
                    problems.unless(
                            guard.today().isBefore(stored.effectiveOn()),
                            null,
                            "amendment.IN_FORCE",
                            stored.effectiveOn());
                    problems.refuse();
                    if (!amendments.locked(key, input.expectedVersion)) {
                        throw Conflict.between(input.expectedVersion, stored.version(), Map.of(), Map.of())
                                .over(key);
                    }
                    List<String> later = amendments.builtOn(stored);
                    problems.unless(later.isEmpty(), null, "amendment.BUILT_ON", later);
                    problems.unless(!additions.isUsed(key), null, "amendment.IN_USE");
                    problems.refuse();
                    additions.remove(key);
                    amendments.remove(key);
                    return key;
                })
                .because(input.reason.strip());
    }

    /** Input of withdrawAmendment. */
    record Withdrawal(
            String id,
            int expectedVersion,
            String reason,
            @Nullable String clientMutationId) {}

    private static long key(String id) {
        return NodeId.read(id)
                .filter(node -> node.type().equals("Amendment") && node.code().matches("\\d{1,18}"))
                .map(node -> Long.parseLong(node.code()))
                .orElseThrow(() -> new BadArgumentException("id", id, "an id that Amendment.id gave"));
    }
}
