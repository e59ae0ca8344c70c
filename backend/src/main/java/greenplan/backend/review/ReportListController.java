package greenplan.backend.review;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.graph.StaffId;
import greenplan.backend.report.MovedRows;
import greenplan.backend.report.Report;
import greenplan.backend.report.ReportController;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.db.base.enums.ReportState;
import greenplan.schema.ReportColumn;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The reports of a cycle page by page, and those that one agency answers for together. */
@Controller
class ReportListController {

    private final Guard guard;
    private final ReportListRepository pages;
    private final TogetherReports together;
    private final MovedRows moved;
    private final Clock clock;

    ReportListController(
            Guard guard, ReportListRepository pages, TogetherReports together, MovedRows moved, Clock clock) {
        this.guard = guard;
        this.pages = pages;
        this.together = together;
        this.moved = moved;
        this.clock = clock;
    }

    @SchemaMapping(typeName = "Workspace")
    Connection<Report> reportList(
            @Argument String cycle,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String words,
            @Argument @Nullable ReportState state,
            @Argument @Nullable Order orderBy) {
        Caller caller = guard.reader();
        moved.settle(guard.today());
        var search = new ReportListRepository.Search(
                ReportController.provinces(caller),
                ReportController.agencies(caller),
                StaffId.key("StaffCycle", cycle, "cycle"),
                words,
                state,
                orderBy == null ? ReportColumn.OPENED : orderBy.by,
                orderBy != null && orderBy.descending);
        return pages.page(search, Page.of(first, after), OffsetDateTime.now(clock));
    }

    /** Nobody sees by it what they may not: who answers for one of them answers for all, and who reads a province reads its cycles. */
    @BatchMapping(typeName = "Report")
    Map<Report, List<Report>> parts(List<Report> asked) {
        var found = together.of(asked, OffsetDateTime.now(clock));
        return asked.stream()
                .distinct()
                .collect(toMap(identity(), report -> found.getOrDefault(report.key(), List.of(report))));
    }

    /** In which order. */
    record Order(ReportColumn by, boolean descending) {}
}
