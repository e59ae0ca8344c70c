package greenplan.backend.difficulty;

import greenplan.backend.mutation.Problems;
import greenplan.backend.report.Desk;
import greenplan.backend.report.ReportAnswer;
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
    ReportAnswer raise(Passing input) {
        return pass(
                "raiseDifficulty",
                Permission.HANDLE_DIFFICULTIES,
                input,
                DifficultyLevel.FOCAL_AGENCY,
                DifficultyLevel.PEOPLES_COMMITTEE);
    }

    /** The People's Committee passes on to a competent authority what lies with it. */
    ReportAnswer refer(Passing input) {
        return pass(
                "referDifficulty",
                Permission.ANSWER_DIFFICULTIES,
                input,
                DifficultyLevel.PEOPLES_COMMITTEE,
                DifficultyLevel.AUTHORITY);
    }

    private ReportAnswer pass(
            String mutation, Permission permission, Passing input, DifficultyLevel from, DifficultyLevel to) {
        var wrong = new Problems();
        wrong.length(input.reason, 1, 1000, "reason");
        wrong.length(input.authority, 1, 200, "authority");
        var call = new DifficultyDesk.Call(input.report, input.id, input.expectedVersion, from, input.clientMutationId);
        String authority = input.authority == null ? null : input.authority.strip();
        return difficulties.on(
                mutation, permission, call, wrong, Map.of("level", to), (caller, head, difficulty, problems) -> {
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
    ReportAnswer publish(Publishing input) {
        var call = new DifficultyDesk.Call(input.report, input.id, input.expectedVersion, null, input.clientMutationId);
        return difficulties.on(
                "publishDifficulty",
                Permission.HANDLE_DIFFICULTIES,
                call,
                new Problems(),
                Map.of("published", input.published),
                (caller, head, difficulty, problems) -> stored.publish(
                        head.key(), difficulty.key(), input.expectedVersion, input.published ? guard.today() : null));
    }
}
