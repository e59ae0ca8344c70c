package greenplan.ui.review;

import greenplan.ui.workspace.Payload;
import java.util.List;
import java.util.regex.Pattern;

/** Why reports were not accepted, each reason with the agency that it concerns. */
final class Reasons {

    private static final Pattern REPORT = Pattern.compile("reports/(\\d+).*");

    private Reasons() {}

    static List<String> of(Payload answer, List<CycleReports.Report> asked) {
        return answer.problems().stream()
                .map(problem -> {
                    var which = REPORT.matcher(problem.field() == null ? "" : problem.field());
                    return which.matches()
                            ? asked.get(Integer.parseInt(which.group(1))).agencyName() + ": " + problem.message()
                            : problem.message();
                })
                .toList();
    }
}
