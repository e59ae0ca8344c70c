package greenplan.backend.report;

import greenplan.backend.file.Attaching;
import greenplan.backend.file.FileRepository;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Permission;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An agency attaches files to its values while the report is with it. */
@Service
class Attachments {

    private static final int MOST = 10;

    private final Desk desk;
    private final Drafts drafts;
    private final FilingRepository filing;
    private final FileRepository files;
    private final Attaching attaching;

    Attachments(Desk desk, Drafts drafts, FilingRepository filing, FileRepository files, Attaching attaching) {
        this.desk = desk;
        this.drafts = drafts;
        this.filing = filing;
        this.files = files;
        this.attaching = attaching;
    }

    // Inputs as in the schema.

    record Attachment(
            String report,
            String target,
            int expectedVersion,
            String file,
            @Nullable String clientMutationId) {}

    record Removal(
            String report,
            String file,
            int expectedVersion,
            @Nullable String clientMutationId) {}

    /** Attaches an upload to a value. */
    Work<Report> attach(Caller caller, Attachment input) {
        return desk.on(caller, Permission.DRAFT_REPORTS, input.report, head -> {
            var problems = new Problems();
            Desk.open(head, problems);
            Quantity.Owed owed = drafts.owed(head, input.target, null, problems);
            FiledValue.Stored row = owed == null ? null : owed.stored();
            problems.unless(owed == null || row != null, "target", "report.NOT_FILED");
            if (row == null || !problems.none()) {
                throw problems.refusal();
            }
            accepted(row, problems);
            List<String> names = names(head, input.target);
            problems.unless(names.size() < MOST, "file", "report.TOO_MANY", MOST);
            problems.refuse();
            if (!filing.touch(row.key(), input.expectedVersion)) {
                throw desk.conflict(
                        head, input.expectedVersion, row.version(), Map.of("file", input.file), Map.of("file", names));
            }
            attaching.attach(List.of(input.file), caller.account(), row.key(), row.revision(), "file", problems);
            problems.refuse();
            return desk.stored(head.key());
        });
    }

    /** Takes away a file that came with the present revision. */
    Work<Report> remove(Caller caller, Removal input) {
        return desk.on(caller, Permission.DRAFT_REPORTS, input.report, head -> {
            long key = StaffId.key("ReportFile", input.file, "file");
            FiledValue.Stored row = files.valueOf(key, head.key())
                    .flatMap(target -> filing.value(head.key(), target))
                    .orElseThrow(() -> new NotFoundException("file", input.file));
            var problems = new Problems();
            Desk.open(head, problems);
            accepted(row, problems);
            problems.refuse();
            if (!filing.touch(row.key(), input.expectedVersion)) {
                throw desk.conflict(
                        head, input.expectedVersion, row.version(), Map.of("file", ""), Map.of("file", input.file));
            }
            attaching.remove(key);
            return desk.stored(head.key());
        });
    }

    private static void accepted(FiledValue.Stored row, Problems problems) {
        problems.unless(row.acceptedAt() == null, "target", "report.ACCEPTED");
    }

    private List<String> names(ReportHeader head, String target) {
        return desk.stored(head.key()).values().stream()
                .filter(row -> row.targets().contains(target))
                .flatMap(row -> row.files().stream())
                .map(file -> file.name())
                .toList();
    }
}
