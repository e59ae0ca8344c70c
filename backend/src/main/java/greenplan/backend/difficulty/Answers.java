package greenplan.backend.difficulty;

import greenplan.backend.file.Attaching;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Report;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.db.base.enums.DifficultyLevel;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Answers to difficulties (LC VII, closing paragraph): of the focal agency and of the People's Committee in words, of a
 * competent authority as a document that the focal agency files. A later answer takes the place of an earlier one.
 */
@Service
class Answers {

    private final DifficultyDesk difficulties;
    private final DifficultyRepository stored;
    private final Attaching files;
    private final Desk desk;
    private final Guard guard;

    Answers(DifficultyDesk difficulties, DifficultyRepository stored, Attaching files, Desk desk, Guard guard) {
        this.difficulties = difficulties;
        this.stored = stored;
        this.files = files;
        this.desk = desk;
        this.guard = guard;
    }

    /** An answer in words. */
    record Words(
            String report,
            String id,
            int expectedVersion,
            String text,
            LocalDate on,
            @Nullable String clientMutationId) {}

    /** The focal agency answers what lies with it. */
    Work<Report> asFocalAgency(Caller caller, Words input) {
        return inWords(caller, Permission.HANDLE_DIFFICULTIES, input, DifficultyLevel.FOCAL_AGENCY, true);
    }

    /** A leader answers for the People's Committee; what was not passed on to it yet is taken up by that. */
    Work<Report> asPeoplesCommittee(Caller caller, Words input) {
        return inWords(caller, Permission.ANSWER_DIFFICULTIES, input, DifficultyLevel.PEOPLES_COMMITTEE, false);
    }

    private Work<Report> inWords(
            Caller caller, Permission permission, Words input, DifficultyLevel level, boolean mustLieThere) {
        var call = new DifficultyDesk.Call(input.report, input.id, input.expectedVersion, mustLieThere ? level : null);
        return difficulties.on(
                caller,
                permission,
                call,
                problems(input.text, input.on),
                Map.of("text", input.text.strip()),
                (head, difficulty, problems) -> {
                    stored.reach(head.key(), difficulty.key(), input.expectedVersion, level);
                    OffsetDateTime since =
                            level == DifficultyLevel.FOCAL_AGENCY ? Objects.requireNonNull(head.filedAt()) : desk.now();
                    stored.come(head.key(), difficulty.key(), level, since, null, null);
                    stored.answer(difficulty.key(), level, input.text.strip(), input.on, null);
                });
    }

    /** The document by which an authority answers, with what it says. */
    record Document(
            String report,
            String id,
            int expectedVersion,
            String text,
            String act,
            LocalDate on,
            String file,
            @Nullable String clientMutationId) {}

    /** The focal agency files what a competent authority answered: it has no account of its own. */
    Work<Report> ofAuthority(Caller caller, Document input) {
        Problems wrong = problems(input.text, input.on);
        wrong.length(input.act, 1, 200, "act");
        var call = new DifficultyDesk.Call(input.report, input.id, input.expectedVersion, DifficultyLevel.AUTHORITY);
        return difficulties.on(
                caller,
                Permission.HANDLE_DIFFICULTIES,
                call,
                wrong,
                Map.of("text", input.text.strip()),
                (head, difficulty, problems) -> {
                    stored.reach(head.key(), difficulty.key(), input.expectedVersion, DifficultyLevel.AUTHORITY);
                    long step = stored.answer(
                            difficulty.key(),
                            DifficultyLevel.AUTHORITY,
                            input.text.strip(),
                            input.on,
                            input.act.strip());
                    files.attachToStep(input.file, caller.account(), step, "file", problems);
                });
    }

    private Problems problems(String text, LocalDate on) {
        var problems = new Problems();
        problems.length(text, 1, 2000, "text");
        problems.unless(!on.isAfter(guard.today()), "on", "difficulty.IN_THE_FUTURE");
        return problems;
    }
}
