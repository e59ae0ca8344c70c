package greenplan.backend.assessment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import greenplan.backend.cycle.Filing;
import greenplan.backend.graph.Batch;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Report;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import greenplan.db.base.enums.AssessmentPart;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What reports say in words: written by their agencies, and read by everybody once they are accepted. */
@Controller
class AssessmentController {

    private final Assessments assessments;
    private final AssessmentRepository parts;
    private final PublishedAssessments published;

    AssessmentController(Assessments assessments, AssessmentRepository parts, PublishedAssessments published) {
        this.assessments = assessments;
        this.parts = parts;
        this.published = published;
    }

    @MutationMapping
    @Needs(Permission.DRAFT_REPORTS)
    Work<Report> fileAssessment(@ContextValue Caller caller, @Argument Assessments.Part input) {
        return assessments.write(caller, input);
    }

    @BatchMapping(typeName = "Report", field = "assessments")
    Map<Report, List<Assessment>> ofReports(List<Report> reports) {
        var written = parts.ofReports(reports.stream()
                .filter(report -> Assessment.isOf(report.cycle().kind()))
                .map(Report::key)
                .toList());
        return reports.stream()
                .distinct()
                .collect(toMap(identity(), report -> all(report, written.getOrDefault(report.key(), List.of()))));
    }

    /** All parts in their order, written or not. */
    private static List<Assessment> all(Report report, List<Assessment> written) {
        if (!Assessment.isOf(report.cycle().kind())) {
            return List.of();
        }
        return Arrays.stream(AssessmentPart.values())
                .map(part -> written.stream()
                        .filter(each -> each.part() == part)
                        .findFirst()
                        .orElse(new Assessment(part, null, 0)))
                .toList();
    }

    @BatchMapping(typeName = "Filing", field = "assessments")
    Map<Filing, List<Assessment.Told>> ofFilings(List<Filing> filings) {
        return Batch.many(filings, Filing::key, published::ofFilings);
    }
}
