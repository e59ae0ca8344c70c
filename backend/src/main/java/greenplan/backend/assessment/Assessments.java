package greenplan.backend.assessment;

import greenplan.backend.mutation.CleanText;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Report;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Permission;
import greenplan.db.base.enums.AssessmentPart;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An agency writes what its report says in words. */
@Service
class Assessments {

    private static final int MOST = 10_000;

    private final Desk desk;
    private final AssessmentRepository parts;

    Assessments(Desk desk, AssessmentRepository parts) {
        this.desk = desk;
        this.parts = parts;
    }

    /** Input as in the schema. */
    record Part(
            String report,
            AssessmentPart part,
            int expectedVersion,
            @Nullable String text,
            @Nullable String clientMutationId) {}

    /** Writes a part, or takes it out when there is no text. */
    Work<Report> write(Caller caller, Part input) {
        return desk.on(caller, Permission.DRAFT_REPORTS, input.report, head -> {
            var problems = new Problems();
            Desk.open(head, problems);
            Report report = desk.stored(head.key());
            problems.unless(Assessment.isOf(report.cycle().kind()), null, "assessment.NO_WORDS");
            String text = CleanText.orNull(input.text);
            problems.length(text, 1, MOST, "text");
            problems.refuse();
            if (parts.write(head.key(), input.part, input.expectedVersion, text)) {
                return report;
            }
            Assessment stored = parts.ofReports(List.of(head.key())).getOrDefault(head.key(), List.of()).stream()
                    .filter(each -> each.part() == input.part)
                    .findFirst()
                    .orElse(new Assessment(input.part, null, 0));
            var yours = new LinkedHashMap<String, @Nullable Object>();
            yours.put("text", text);
            var theirs = new LinkedHashMap<String, @Nullable Object>();
            theirs.put("text", stored.text());
            throw Conflict.between(input.expectedVersion, stored.version(), yours, theirs)
                    .over(report);
        });
    }
}
