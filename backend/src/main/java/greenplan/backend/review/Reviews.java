package greenplan.backend.review;

import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Report;
import greenplan.backend.report.ReportHeader;
import greenplan.backend.report.ReportHeaderRepository;
import greenplan.backend.report.Standing;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The focal agency returns reports. */
@Service
class Reviews {

    private final Desk desk;
    private final Guard guard;
    private final ReportHeaderRepository heads;
    private final ReviewRepository reviews;

    Reviews(Desk desk, Guard guard, ReportHeaderRepository heads, ReviewRepository reviews) {
        this.desk = desk;
        this.guard = guard;
        this.heads = heads;
        this.reviews = reviews;
    }

    /** A comment as it is typed in. */
    record Comment(@Nullable String field, String text) {}

    /** Input as in the schema. */
    record Return(
            String report,
            int expectedVersion,
            List<Comment> comments,
            @Nullable LocalDate againBefore,
            @Nullable String clientMutationId) {}

    /** Gives a report back with comments. */
    Work<Report> giveBack(Caller caller, Return input) {
        return desk.on(caller, Permission.REVIEW_REPORTS, input.report, head -> {
            if (head.version() != input.expectedVersion) {
                throw Desk.moved(head, input.expectedVersion, "RETURNED").over(desk.stored(head.key()));
            }
            Desk.going(head);
            var problems = new Problems();
            Standing.Submitted submitted = submitted(head, null, problems);
            Set<String> fields = fields(desk.stored(head.key()));
            problems.unless(
                    !input.comments.isEmpty() && input.comments.size() <= 100, "comments", "review.COMMENT_NEEDED");
            for (int i = 0; i < input.comments.size(); i++) {
                Comment comment = input.comments.get(i);
                problems.length(comment.text, 1, 2000, "comments/" + i + "/text");
                problems.unless(
                        comment.field == null || fields.contains(comment.field),
                        "comments/" + i + "/field",
                        "review.UNKNOWN",
                        comment.field);
            }
            problems.unless(
                    input.againBefore == null || input.againBefore.isAfter(guard.today()),
                    "againBefore",
                    "review.NOT_AHEAD");
            if (submitted == null || !problems.none()) {
                throw problems.refusal();
            }
            input.comments.forEach(comment -> reviews.comment(head.key(), comment.field, comment.text.strip()));
            heads.giveBack(head.key(), input.expectedVersion, submitted.giveBack(), input.againBefore);
            return desk.stored(head.key());
        });
    }

    private static Set<String> fields(Report report) {
        var fields = new HashSet<String>();
        report.values().forEach(row -> row.targets().forEach(code -> fields.add("target:" + code)));
        report.duties().forEach(row -> fields.add("duty:" + row.duty()));
        report.difficulties().forEach(row -> fields.add("difficulty:" + row.id()));
        return fields;
    }

    /** The report, when it waits for review; says otherwise what is wrong with the field. */
    static Standing.@Nullable Submitted submitted(ReportHeader head, @Nullable String field, Problems problems) {
        if (head.state() instanceof Standing.Submitted submitted) {
            return submitted;
        }
        problems.add(field, "review.NOT_SUBMITTED");
        return null;
    }
}
