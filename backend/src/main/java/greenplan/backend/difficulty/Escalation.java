package greenplan.backend.difficulty;

import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Report;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.db.base.enums.DifficultyLevel;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A difficulty is passed on from level to level, and made public when the focal agency says so (LC VII, closing paragraph). */
@Service
class Escalation {

    private final DifficultyDesk difficulties;
    private final DifficultyRepository stored;
    private final Desk desk;
    private final Guard guard;

    Escalation(DifficultyDesk difficulties, DifficultyRepository stored, Desk desk, Guard guard) {
        this.difficulties = difficulties;
        this.stored = stored;
        this.desk = desk;
        this.guard = guard;
    }

    /**
     * A difficulty on its way up.
     *
     * @param authority name of the competent authority; null on the way to the People's Committee
     * @param reason why it cannot be solved here
     */
    record Passing(
            String report,
            String id,
            int expectedVersion,
            @Nullable String authority,
            String reason,
            @Nullable String clientMutationId) {}

    /** The focal agency passes on to the People's Committee what lies with it. */
    Work<Report> raise(Caller caller, Passing input) {
        return pass(
                caller,
                Permission.HANDLE_DIFFICULTIES,
                input,
                DifficultyLevel.FOCAL_AGENCY,
                DifficultyLevel.PEOPLES_COMMITTEE);
    }

    /** The People's Committee passes on to a competent authority what lies with it. */
    Work<Report> refer(Caller caller, Passing input) {
        return pass(
                caller,
                Permission.ANSWER_DIFFICULTIES,
                input,
                DifficultyLevel.PEOPLES_COMMITTEE,
                DifficultyLevel.AUTHORITY);
    }

    private Work<Report> pass(
            Caller caller, Permission permission, Passing input, DifficultyLevel from, DifficultyLevel to) {
        var wrong = new Problems();
        wrong.length(input.reason, 1, 1000, "reason");
        wrong.length(input.authority, 1, 200, "authority");
        var call = new DifficultyDesk.Call(input.report, input.id, input.expectedVersion, from);
        String authority = input.authority == null ? null : input.authority.strip();
        return difficulties.on(caller, permission, call, wrong, Map.of("level", to), (head, difficulty, problems) -> {
            stored.reach(head.key(), difficulty.key(), input.expectedVersion, to);
            stored.come(head.key(), difficulty.key(), to, desk.now(), input.reason.strip(), authority);
        });
    }

    /** Whether everybody is to read a difficulty with its answers. */
    record Publishing(
            String report,
            String id,
            int expectedVersion,
            boolean published,
            @Nullable String clientMutationId) {}

    /** The focal agency makes a difficulty public, or takes that back. */
    Work<Report> publish(Caller caller, Publishing input) {
        var call = new DifficultyDesk.Call(input.report, input.id, input.expectedVersion, null);
        return difficulties.on(
                caller,
                Permission.HANDLE_DIFFICULTIES,
                call,
                new Problems(),
                Map.of("published", input.published),
                (head, difficulty, problems) -> stored.publish(
                        head.key(), difficulty.key(), input.expectedVersion, input.published ? guard.today() : null));
    }
}
