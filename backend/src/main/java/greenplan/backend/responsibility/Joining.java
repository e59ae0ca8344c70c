package greenplan.backend.responsibility;

import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The focal agency takes what it decided into a cycle that runs already and out of it, and takes back what it decided by mistake. */
@Service
class Joining {

    private static final int MOST = 200;

    private final Guard guard;
    private final ResponsibilityDesk desk;
    private final StaffResponsibilityRepository links;
    private final JoiningRepository joining;

    Joining(Guard guard, ResponsibilityDesk desk, StaffResponsibilityRepository links, JoiningRepository joining) {
        this.guard = guard;
        this.desk = desk;
        this.links = links;
        this.joining = joining;
    }

    // Inputs as in the schema.

    record Into(
            String cycle,
            List<String> responsibilities,
            @Nullable String clientMutationId) {}

    record Out(
            String cycle,
            List<String> responsibilities,
            String reason,
            @Nullable String clientMutationId) {}

    record TakingBack(
            String id,
            int expectedVersion,
            String reason,
            @Nullable String clientMutationId) {}

    /** After links were decided: lets them count in what runs, when that is asked for. */
    void joinIf(@Nullable Boolean asked, Collection<Long> made) {
        if (Boolean.TRUE.equals(asked)) {
            joining.join(made, null, guard.today());
        }
    }

    /** The same after one link, when it was decided; answers whether it was. */
    boolean joined(@Nullable Boolean asked, long link, boolean decided) {
        joinIf(decided && Boolean.TRUE.equals(asked), List.of(link));
        return decided;
    }

    /** Lets what was decided later count in a cycle that runs. */
    List<StaffResponsibility> into(Caller caller, Into input) {
        Collection<Long> keys = keys(caller, input.responsibilities);
        var problems = new Problems();
        int joined = joining.join(keys, StaffId.key("StaffCycle", input.cycle, "cycle"), guard.today());
        problems.unless(
                joined == keys.size(),
                "responsibilities",
                "responsibility.CANNOT_JOIN",
                keys.size() - joined,
                keys.size());
        problems.refuse();
        return links.these(keys);
    }

    /** Takes links out of a cycle that they had joined; rows that were typed stay in the report, as not owed. */
    List<StaffResponsibility> out(Caller caller, Out input) {
        Collection<Long> keys = keys(caller, input.responsibilities);
        var problems = new Problems();
        problems.length(input.reason, 1, 500, "reason");
        problems.refuse();
        int left = joining.leave(keys, StaffId.key("StaffCycle", input.cycle, "cycle"), input.reason.strip());
        problems.unless(
                left == keys.size(), "responsibilities", "responsibility.NOT_JOINED", keys.size() - left, keys.size());
        problems.refuse();
        return links.these(keys);
    }

    private Collection<Long> keys(Caller caller, List<String> ids) {
        var keys = new LinkedHashSet<Long>();
        ids.forEach(id -> keys.add(StaffId.key("StaffResponsibility", id, "responsibilities")));
        var problems = new Problems();
        problems.unless(!keys.isEmpty() && keys.size() <= MOST, "responsibilities", "responsibility.HOW_MANY", MOST);
        problems.refuse();
        for (long key : keys) {
            desk.check(caller, key);
        }
        return keys;
    }

    /** As if it had never been decided: an assignment goes, a confirmation is an inference again. The record keeps both, with the reason. */
    @Nullable
    StaffResponsibility takeBack(Caller caller, TakingBack input) {
        long key = StaffId.key("StaffResponsibility", input.id, "id");
        desk.check(caller, key);
        StaffResponsibility link = desk.stored(key);
        var problems = new Problems();
        problems.length(input.reason, 1, 500, "reason");
        if (link.version() != input.expectedVersion) {
            var yours = new LinkedHashMap<String, @Nullable Object>();
            yours.put("basis", "");
            throw Conflict.between(input.expectedVersion, link.version(), yours, Map.of("basis", link.basis()))
                    .over(link);
        }
        problems.unless(link.isRunning(), null, "responsibility.NOT_RUNNING");
        problems.unless(!joining.isRestedOn(key), null, "responsibility.RESTED_ON");
        problems.refuse();
        joining.takeBack(key, link.basis(), input.expectedVersion, input.reason.strip());
        return links.find(key).orElse(null);
    }
}
