package greenplan.backend.report;

import greenplan.backend.account.Guard;
import greenplan.backend.account.Id;
import greenplan.backend.account.Permission;
import greenplan.backend.account.Problems;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A leader of the People's Committee answers the difficulties that have come up to it (LC VII, closing paragraph). */
@Service
class Answers {

    private final Desk desk;
    private final Guard guard;
    private final FilingRepository filing;

    Answers(Desk desk, Guard guard, FilingRepository filing) {
        this.desk = desk;
        this.guard = guard;
        this.filing = filing;
    }

    /** Answers a difficulty of a report that has come. */
    ReportAnswer answer(
            String report,
            String id,
            int expectedVersion,
            String text,
            LocalDate on,
            @Nullable String clientMutationId) {
        return desk.on("answerDifficulty", Permission.ANSWER_DIFFICULTIES, report, clientMutationId, (caller, head) -> {
            long key = Id.key("ReportDifficulty", id, "id");
            Report.Difficulty stored = desk.difficulty(head, key);
            var problems = new Problems();
            problems.unless(
                    head.filedAt() != null,
                    null,
                    "NOT_FILED",
                    "Báo cáo chưa được gửi, nên chưa thể trả lời.",
                    "The report has not come, so there is nothing to answer yet.");
            problems.length(text, 1, 2000, "text");
            problems.unless(
                    !on.isAfter(guard.today()),
                    "on",
                    "IN_THE_FUTURE",
                    "Trả lời không thể có ngày sau hôm nay.",
                    "An answer cannot be dated after today.");
            if (!problems.none()) {
                return ReportAnswer.refused(problems, clientMutationId);
            }
            if (filing.answer(head.key(), key, expectedVersion, text.strip(), on)) {
                return desk.done(head, clientMutationId);
            }
            var yours = new LinkedHashMap<String, @Nullable Object>();
            yours.put("text", text.strip());
            var theirs = new LinkedHashMap<String, @Nullable Object>();
            theirs.put("text", stored.answer());
            return desk.conflict(head, expectedVersion, stored.version(), yours, theirs, clientMutationId);
        });
    }
}
