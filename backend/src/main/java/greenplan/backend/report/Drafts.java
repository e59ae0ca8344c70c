package greenplan.backend.report;

import static greenplan.db.base.Tables.REPORT_VALUE;

import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.db.base.tables.records.ReportValueRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An agency fills in its report, row by row. */
@Service
public class Drafts {

    private final Desk desk;
    private final Guard guard;
    private final FilingRepository filing;
    private final ReportHeaderRepository heads;
    private final ValueReading reading;

    Drafts(Desk desk, Guard guard, FilingRepository filing, ReportHeaderRepository heads, ValueReading reading) {
        this.desk = desk;
        this.guard = guard;
        this.filing = filing;
        this.heads = heads;
        this.reading = reading;
    }

    /** Files what a report says of a target. */
    ReportAnswer value(
            String report, String target, int expectedVersion, ValueEntry entry, @Nullable String clientMutationId) {
        return desk.on("fileValue", Permission.DRAFT_REPORTS, report, clientMutationId, (caller, head) -> {
            var problems = new Problems();
            Desk.open(head, problems);
            FilingRepository.Owed owed = owed(head, target, problems);
            if (owed == null) {
                return ReportAnswer.refused(problems, clientMutationId);
            }
            ReportValueRecord stored = filing.value(head.key(), owed.target()).orElse(null);
            problems.unless(
                    stored == null || stored.getAcceptedAt() == null,
                    "target",
                    "ACCEPTED",
                    "Dòng này đã được duyệt: hãy dùng đính chính.",
                    "This row was accepted: correct it instead.");
            notNothing(head, problems);
            ReportValueRecord row = reading.read(head, owed, entry, guard.today(), problems);
            if (!problems.none()) {
                return ReportAnswer.refused(problems, clientMutationId);
            }
            if (filing.file(row, expectedVersion)) {
                return desk.done(head, clientMutationId);
            }
            return desk.conflict(
                    head,
                    expectedVersion,
                    stored == null ? 0 : stored.getVersion(),
                    shown(row),
                    stored == null ? Map.of() : shown(stored),
                    clientMutationId);
        });
    }

    public FilingRepository.@Nullable Owed owed(ReportHeader head, String target, Problems problems) {
        var owed = filing.owed(head.key(), head.plan(), target, guard.today());
        problems.unless(
                owed.isPresent(),
                "target",
                "NOT_OWED",
                "Cơ quan không phải báo cáo chỉ tiêu “%s” theo kế hoạch hay văn bản giao việc.".formatted(target),
                "Neither the plan nor a later act has the agency report on the target \"%s\".".formatted(target));
        return owed.orElse(null);
    }

    public static Map<String, @Nullable Object> shown(ReportValueRecord row) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("kind", row.getKind());
        shown.put("amount", row.getAmount() == null ? null : row.getAmount().toPlainString());
        shown.put("words", row.getWords());
        shown.put("qualifier", row.get(REPORT_VALUE.QUALIFIER));
        shown.put("asOf", row.getAsOf());
        shown.put("source", row.getSource());
        shown.put("noDataReason", row.getNoDataReason());
        return shown;
    }

    /** Files the progress of a duty that the agency holds. */
    ReportAnswer progress(
            String report, String duty, int expectedVersion, String text, @Nullable String clientMutationId) {
        return desk.on("fileProgress", Permission.DRAFT_REPORTS, report, clientMutationId, (caller, head) -> {
            var problems = new Problems();
            Desk.open(head, problems);
            notNothing(head, problems);
            problems.length(text, 1, 4000, "text");
            Long key = filing.held(head.key(), head.plan(), duty, guard.today()).orElse(null);
            problems.unless(
                    key != null,
                    "duty",
                    "NOT_HELD",
                    "Cơ quan không có nhiệm vụ “%s” trong kế hoạch này.".formatted(duty),
                    "The agency does not hold the duty \"%s\" of this plan.".formatted(duty));
            if (key == null || !problems.none()) {
                return ReportAnswer.refused(problems, clientMutationId);
            }
            if (filing.progress(head.key(), key, expectedVersion, text.strip())) {
                return desk.done(head, clientMutationId);
            }
            Report.Duty stored = desk.stored(head.key()).duties().stream()
                    .filter(row -> row.duty().equals(duty))
                    .findFirst()
                    .orElseThrow();
            return desk.conflict(
                    head,
                    expectedVersion,
                    stored.version(),
                    one("text", text),
                    one("text", stored.text()),
                    clientMutationId);
        });
    }

    /** Adds a difficulty, or changes the one with this id. */
    ReportAnswer difficulty(
            String report,
            @Nullable String id,
            int expectedVersion,
            String cause,
            String proposal,
            @Nullable String clientMutationId) {
        return desk.on("fileDifficulty", Permission.DRAFT_REPORTS, report, clientMutationId, (caller, head) -> {
            var problems = new Problems();
            Desk.open(head, problems);
            notNothing(head, problems);
            problems.length(cause, 1, 2000, "cause");
            problems.length(proposal, 1, 2000, "proposal");
            if (!problems.none()) {
                return ReportAnswer.refused(problems, clientMutationId);
            }
            if (id == null) {
                filing.addDifficulty(head.key(), cause.strip(), proposal.strip());
                return desk.done(head, clientMutationId);
            }
            long key = StaffId.key("ReportDifficulty", id, "id");
            if (filing.changeDifficulty(head.key(), key, expectedVersion, cause.strip(), proposal.strip())) {
                return desk.done(head, clientMutationId);
            }
            Report.Difficulty stored = stored(head, key);
            var yours = one("cause", cause);
            yours.put("proposal", proposal);
            var theirs = one("cause", stored.cause());
            theirs.put("proposal", stored.proposal());
            return desk.conflict(head, expectedVersion, stored.version(), yours, theirs, clientMutationId);
        });
    }

    /** Takes a difficulty out. */
    ReportAnswer removeDifficulty(String report, String id, int expectedVersion, @Nullable String clientMutationId) {
        return desk.on("removeDifficulty", Permission.DRAFT_REPORTS, report, clientMutationId, (caller, head) -> {
            long key = StaffId.key("ReportDifficulty", id, "id");
            Report.Difficulty stored = stored(head, key);
            var problems = new Problems();
            Desk.open(head, problems);
            problems.unless(
                    !stored.isInHand(),
                    "id",
                    "ANSWERED",
                    "Khó khăn này đã được trả lời hay chuyển lên cấp trên, nên giữ lại trong báo cáo.",
                    "This difficulty was answered or passed on, so it stays in the report.");
            if (!problems.none()) {
                return ReportAnswer.refused(problems, clientMutationId);
            }
            return filing.removeDifficulty(key, expectedVersion)
                    ? desk.done(head, clientMutationId)
                    : desk.conflict(
                            head,
                            expectedVersion,
                            stored.version(),
                            one("cause", null),
                            one("cause", stored.cause()),
                            clientMutationId);
        });
    }

    /** Says that nothing happened in the whole report, or takes that back. */
    ReportAnswer nothing(String report, int expectedVersion, boolean nothing, @Nullable String clientMutationId) {
        return desk.on("declareNothingToReport", Permission.DRAFT_REPORTS, report, clientMutationId, (caller, head) -> {
            var problems = new Problems();
            Desk.open(head, problems);
            Report stored = desk.stored(head.key());
            problems.unless(
                    !nothing || Filled.isEmpty(stored),
                    null,
                    "NOT_EMPTY",
                    "Báo cáo đã có nội dung, nên không thể ghi “không phát sinh”.",
                    "The report has contents, so it cannot say that there is nothing to report.");
            if (!problems.none()) {
                return ReportAnswer.refused(problems, clientMutationId);
            }
            return heads.nothing(head.key(), expectedVersion, nothing)
                    ? desk.done(head, clientMutationId)
                    : desk.moved(head, expectedVersion, head.stored().name(), clientMutationId);
        });
    }

    private Report.Difficulty stored(ReportHeader head, long key) {
        return desk.difficulty(head, key);
    }

    private static void notNothing(ReportHeader head, Problems problems) {
        problems.unless(
                !head.nothing(),
                null,
                "NOTHING_DECLARED",
                "Báo cáo đang ghi “không phát sinh”: hãy bỏ ghi nhận đó trước.",
                "The report says that there is nothing to report: take that back first.");
    }

    private static LinkedHashMap<String, @Nullable Object> one(String field, @Nullable Object value) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put(field, value);
        return map;
    }
}
