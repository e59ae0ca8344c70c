package greenplan.backend.filing;

import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Drafts;
import greenplan.backend.report.FilingRepository;
import greenplan.backend.report.Progress;
import greenplan.backend.report.ProgressRepository;
import greenplan.backend.report.Quantity;
import greenplan.backend.report.Report;
import greenplan.backend.report.ReportHeader;
import greenplan.backend.report.ValueRow;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Permission;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Empties rows that were filed and never accepted; what stood there stays on record, and can be filed again. */
@Service
class Emptying {

    private final Desk desk;
    private final Drafts drafts;
    private final FilingRepository filing;
    private final ProgressRepository progress;

    Emptying(Desk desk, Drafts drafts, FilingRepository filing, ProgressRepository progress) {
        this.desk = desk;
        this.drafts = drafts;
        this.filing = filing;
        this.progress = progress;
    }

    /** Empties the row of a quantity. */
    Work<Desk.Filed> value(Caller caller, FilingInput.Value input) {
        return desk.on(caller, Permission.DRAFT_REPORTS, input.report(), head -> {
            var problems = new Problems();
            Desk.open(head, problems);
            Quantity.Owed owed = drafts.owed(head, input.target(), null, problems);
            if (owed == null) {
                throw problems.refusal();
            }
            ValueRow row = row(head, input.target());
            var stored = owed.stored();
            if (stored == null || stored.version() != input.expectedVersion()) {
                throw Conflict.between(
                                input.expectedVersion(),
                                row.version(),
                                Map.of(),
                                stored == null ? Map.of() : stored.value().shown())
                        .over(new Desk.Filed(head.key(), row, null));
            }
            problems.unless(stored.acceptedAt() == null && stored.revision() == 1, "target", "report.ACCEPTED");
            problems.unless(
                    row.files().isEmpty(),
                    "target",
                    "filing.HAS_FILES",
                    row.files().size());
            problems.refuse();
            filing.empty(stored.key(), input.expectedVersion());
            return new Desk.Filed(head.key(), row(head, input.target()), null);
        });
    }

    private ValueRow row(ReportHeader head, String target) {
        return desk.stored(head.key()).values().stream()
                .filter(row -> row.targets().contains(target))
                .findFirst()
                .orElseThrow();
    }

    /** Empties the row of a duty. */
    Work<Desk.Filed> progress(Caller caller, FilingInput.Progress input) {
        return desk.on(caller, Permission.DRAFT_REPORTS, input.report(), head -> {
            var problems = new Problems();
            Desk.open(head, problems);
            Report.Duty stored = desk.stored(head.key()).duties().stream()
                    .filter(row -> row.duty().equals(input.duty()))
                    .findFirst()
                    .orElse(null);
            problems.unless(stored != null, "duty", "report.NOT_HELD", input.duty());
            if (stored == null) {
                throw problems.refusal();
            }
            problems.unless(
                    stored.acceptedAt() == null && stored.revision() == 1 && stored.correctionReason() == null,
                    "duty",
                    "report.ACCEPTED");
            problems.refuse();
            if (stored.version() == 0 || !progress.empty(head.key(), stored.key(), input.expectedVersion())) {
                throw Conflict.between(
                                input.expectedVersion(), stored.version(), Map.of(), Progress.shown(stored.told()))
                        .over(desk.filed(head, stored.key()));
            }
            return desk.filed(head, stored.key());
        });
    }
}
