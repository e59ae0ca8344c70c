package greenplan.backend.review;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import greenplan.backend.report.Report;
import greenplan.backend.report.ReportRepository;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reports that one agency answers for together, since a reorganisation. */
@Component
class TogetherReports {

    private final ReportRepository reports;

    TogetherReports(ReportRepository reports) {
        this.reports = reports;
    }

    /** Reports of the same cycle that one agency answers for on the day, by each of these keys that is not alone. */
    Map<Long, List<Report>> of(Collection<Report> asked, OffsetDateTime now) {
        var wanted = asked.stream().map(Report::key).collect(toSet());
        var cycles = asked.stream().map(report -> report.cycle().key()).collect(toSet());
        List<List<Long>> groups = reports.together(cycles, now.toLocalDate()).stream()
                .filter(them -> them.stream().anyMatch(wanted::contains))
                .toList();
        if (groups.isEmpty()) {
            return Map.of();
        }
        Map<Long, Report> read = reports
                .byKeys(groups.stream().flatMap(List::stream).toList(), now)
                .stream()
                .collect(toMap(Report::key, identity()));
        var found = new HashMap<Long, List<Report>>();
        groups.forEach(them -> {
            List<Report> parts = them.stream()
                    .map(key -> Objects.requireNonNull(read.get(key)))
                    .toList();
            them.forEach(key -> found.put(key, parts));
        });
        return found;
    }
}
