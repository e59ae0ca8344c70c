package greenplan.backend.review;

import greenplan.backend.file.Attaching;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Drafts;
import greenplan.backend.report.FiledValue;
import greenplan.backend.report.FilingRepository;
import greenplan.backend.report.Quantity;
import greenplan.backend.report.ReportHeaderRepository;
import greenplan.backend.report.ValueEntry;
import greenplan.backend.report.ValueReading;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An agency corrects values that were accepted. */
@Service
class ValueCorrections {

    private final Desk desk;
    private final Guard guard;
    private final ReportHeaderRepository heads;
    private final FilingRepository filing;
    private final Drafts drafts;
    private final Attaching attaching;

    ValueCorrections(
            Desk desk,
            Guard guard,
            ReportHeaderRepository heads,
            FilingRepository filing,
            Drafts drafts,
            Attaching attaching) {
        this.desk = desk;
        this.guard = guard;
        this.heads = heads;
        this.filing = filing;
        this.drafts = drafts;
        this.attaching = attaching;
    }

    /** Input as in the schema. */
    record Correction(
            String report,
            String target,
            int expectedVersion,
            ValueEntry value,
            String reason,
            @Nullable List<String> files,
            @Nullable String clientMutationId) {}

    /** Corrects an accepted row; the earlier value stays public until the new one is accepted. */
    Work<Desk.Filed> correct(Caller caller, Correction input) {
        return desk.on(caller, Permission.SUBMIT_REPORTS, input.report, head -> {
            var problems = new Problems();
            problems.length(input.reason, 1, 500, "reason");
            Quantity.Owed owed = drafts.owed(head, input.target, input.value.territory(), problems);
            if (owed == null) {
                throw problems.refusal();
            }
            FiledValue.Stored stored = owed.stored();
            if (stored == null || (stored.version() == input.expectedVersion && stored.acceptedAt() == null)) {
                throw problems.with("target", "review.NOT_ACCEPTED");
            }
            FiledValue value = ValueReading.read(head, owed, input.value, guard.today(), problems);
            List<String> files = Objects.requireNonNullElse(input.files, List.of());
            boolean isSame =
                    stored.version() == input.expectedVersion && files.isEmpty() && value.saysTheSameAs(stored.value());
            problems.unless(!problems.none() || !isSame, null, "review.SAME", owed.told(value));
            problems.refuse();
            if (!filing.correct(head.key(), value, input.expectedVersion, input.reason.strip())) {
                throw Conflict.between(
                                input.expectedVersion,
                                stored.version(),
                                value.shown(),
                                stored.value().shown())
                        .over(desk.filed(head, owed));
            }
            attaching.attach(files, caller.account(), stored.key(), stored.revision() + 1, "files", problems);
            problems.refuse();
            heads.corrected(head.key(), head.version(), head.state().corrected(caller.account()));
            return desk.filed(head, owed);
        });
    }
}
