package greenplan.backend.report;

import static greenplan.db.base.Tables.TARGET;

import greenplan.backend.account.Caller;
import greenplan.backend.account.Guard;
import greenplan.backend.account.Id;
import greenplan.backend.account.Mutations;
import greenplan.backend.account.Permission;
import greenplan.backend.account.Problems;
import greenplan.backend.platform.BadArgumentException;
import greenplan.db.base.tables.records.ReportValueRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The focal agency returns reports or accepts their rows; an agency corrects what was accepted. */
@Service
class Reviews {

    private static final int MOST = 50;

    private final Desk desk;
    private final Guard guard;
    private final Mutations mutations;
    private final HeadRepository heads;
    private final ReviewRepository reviews;
    private final FilingRepository filing;
    private final ValueReading reading;
    private final Drafts drafts;

    Reviews(
            Desk desk,
            Guard guard,
            Mutations mutations,
            HeadRepository heads,
            ReviewRepository reviews,
            FilingRepository filing,
            ValueReading reading,
            Drafts drafts) {
        this.desk = desk;
        this.guard = guard;
        this.mutations = mutations;
        this.heads = heads;
        this.reviews = reviews;
        this.filing = filing;
        this.reading = reading;
        this.drafts = drafts;
    }

    /** A comment as it is typed in. */
    record Comment(@Nullable String field, String text) {}

    /** Rows of a report to accept; all when no target is named. */
    record Accept(
            String report, int expectedVersion, @Nullable List<String> targets) {}

    /** Gives a report back with comments. */
    ReportAnswer giveBack(
            String report, int expectedVersion, List<Comment> comments, @Nullable String clientMutationId) {
        return desk.on("returnReport", Permission.REVIEW_REPORTS, report, clientMutationId, (caller, head) -> {
            if (head.version() != expectedVersion) {
                return desk.moved(head, expectedVersion, "RETURNED", clientMutationId);
            }
            var problems = new Problems();
            ProgressReport.Submitted submitted = submitted(head, "", problems);
            Set<String> fields = fields(desk.stored(head.key()));
            problems.unless(
                    !comments.isEmpty() && comments.size() <= 100,
                    "comments",
                    "COMMENT_NEEDED",
                    "Hãy ghi từ 1 đến 100 ý kiến, để cơ quan biết cần sửa gì.",
                    "Write 1 to 100 comments, so that the agency knows what to change.");
            for (int i = 0; i < comments.size(); i++) {
                Comment comment = comments.get(i);
                problems.length(comment.text, 1, 2000, "comments/" + i + "/text");
                problems.unless(
                        comment.field == null || fields.contains(comment.field),
                        "comments/" + i + "/field",
                        "UNKNOWN",
                        "Báo cáo không có mục “%s”.".formatted(comment.field),
                        "The report has no field \"%s\".".formatted(comment.field));
            }
            if (submitted == null || !problems.none()) {
                return ReportAnswer.refused(problems, clientMutationId);
            }
            comments.forEach(comment -> reviews.comment(head.key(), comment.field, comment.text.strip()));
            heads.become(head.key(), expectedVersion, submitted.giveBack());
            return desk.done(head, clientMutationId);
        });
    }

    private static Set<String> fields(Report report) {
        var fields = new HashSet<String>();
        report.values().forEach(row -> fields.add("target:" + row.target()));
        report.duties().forEach(row -> fields.add("duty:" + row.duty()));
        report.difficulties().forEach(row -> fields.add("difficulty:" + row.id()));
        return fields;
    }

    /** Accepts rows of many reports, all or nothing. */
    ReportAnswer accept(List<Accept> wanted, @Nullable String clientMutationId) {
        Caller caller = guard.requireSomewhere(Permission.REVIEW_REPORTS);
        if (wanted.isEmpty() || wanted.size() > MOST) {
            throw new BadArgumentException("reports", wanted.size(), "1 to " + MOST + " reports");
        }
        Map<Long, Accept> byKey = wanted.stream()
                .collect(Collectors.toMap(one -> Id.key("ProgressReport", one.report, "report"), one -> one, (a, b) -> {
                    throw new BadArgumentException("reports", b.report, "each report once");
                }));
        byKey.keySet().forEach(key -> desk.check(caller, Permission.REVIEW_REPORTS, key));
        return mutations.once(caller, "acceptRows", clientMutationId, ReportAnswer.class, () -> {
            var problems = new Problems();
            var done = new ArrayList<Long>();
            for (long key :
                    byKey.keySet().stream().sorted(Comparator.naturalOrder()).toList()) {
                Accept one = Objects.requireNonNull(byKey.get(key));
                Head head = heads.lock(key, guard.today());
                if (head.version() != one.expectedVersion) {
                    return desk.moved(head, one.expectedVersion, "ACCEPTED", clientMutationId);
                }
                accept(caller, head, one, wanted.indexOf(one), problems);
                done.add(key);
            }
            return problems.none()
                    ? new ReportAnswer(done.stream().map(desk::stored).toList(), List.of(), null, clientMutationId)
                    : ReportAnswer.refused(problems, clientMutationId);
        });
    }

    private void accept(Caller caller, Head head, Accept one, int index, Problems problems) {
        String field = "reports/" + index;
        ProgressReport.Submitted submitted = submitted(head, field, problems);
        if (submitted == null) {
            return;
        }
        if (!submitted.mayBeAcceptedBy(caller.account())) {
            problems.add(
                    field,
                    "FOUR_EYES",
                    "Bạn đã gửi báo cáo này, nên người khác phải duyệt.",
                    "You submitted this report, so somebody else must accept it.");
            return;
        }
        List<Record> waiting = reviews.waiting(head.key(), guard.today());
        Set<String> codes = waiting.stream().map(row -> row.get(TARGET.CODE)).collect(Collectors.toSet());
        List<String> named = one.targets == null ? List.copyOf(codes) : one.targets;
        named.forEach(code -> problems.unless(
                codes.contains(code),
                field + "/targets",
                "NOT_WAITING",
                "Dòng “%s” không chờ duyệt.".formatted(code),
                "The row \"%s\" does not wait for acceptance.".formatted(code)));
        if (!problems.none()) {
            return;
        }
        waiting.stream()
                .filter(row -> named.contains(row.get(TARGET.CODE)))
                .forEach(row -> reviews.accept(row, head.year(), caller.account(), desk.now()));
        ProgressReport next = named.containsAll(codes) ? submitted.accept(caller.account(), desk.now()) : submitted;
        heads.become(head.key(), head.version(), next);
    }

    /** Corrects an accepted row; the earlier value stays public until the new one is accepted. */
    ReportAnswer correct(
            String report,
            String target,
            int expectedVersion,
            ValueEntry entry,
            String reason,
            @Nullable String clientMutationId) {
        return desk.on("correctValue", Permission.SUBMIT_REPORTS, report, clientMutationId, (caller, head) -> {
            var problems = new Problems();
            problems.length(reason, 1, 500, "reason");
            FilingRepository.Owed owed = drafts.owed(head, target, problems);
            if (owed == null) {
                return ReportAnswer.refused(problems, clientMutationId);
            }
            ReportValueRecord stored = filing.value(head.key(), owed.target()).orElse(null);
            if (stored == null || (stored.getVersion() == expectedVersion && stored.getAcceptedAt() == null)) {
                problems.add(
                        "target",
                        "NOT_ACCEPTED",
                        "Chỉ đính chính được dòng đã duyệt.",
                        "Only a row that was accepted can be corrected.");
                return ReportAnswer.refused(problems, clientMutationId);
            }
            ReportValueRecord row = reading.read(head, owed, entry, guard.today(), problems);
            if (!problems.none()) {
                return ReportAnswer.refused(problems, clientMutationId);
            }
            if (!reviews.correct(row, expectedVersion, reason.strip())) {
                return desk.conflict(
                        head,
                        expectedVersion,
                        stored.getVersion(),
                        Drafts.shown(row),
                        Drafts.shown(stored),
                        clientMutationId);
            }
            ProgressReport next = switch (head.state()) {
                case ProgressReport.Accepted accepted -> accepted.correct(caller.account());
                case ProgressReport.Submitted s -> new ProgressReport.Submitted(caller.account(), s.filedAt());
                case ProgressReport.Returned returned -> returned;
                case ProgressReport.Draft draft -> draft;
            };
            heads.become(head.key(), head.version(), next);
            return desk.done(head, clientMutationId);
        });
    }

    private static ProgressReport.@Nullable Submitted submitted(Head head, String field, Problems problems) {
        if (head.state() instanceof ProgressReport.Submitted submitted) {
            return submitted;
        }
        problems.add(
                field.isEmpty() ? null : field,
                "NOT_SUBMITTED",
                "Báo cáo không ở trạng thái chờ duyệt.",
                "The report does not wait for review.");
        return null;
    }
}
