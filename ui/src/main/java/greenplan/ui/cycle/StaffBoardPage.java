package greenplan.ui.cycle;

import greenplan.schema.CycleKind;
import greenplan.schema.CycleState;
import greenplan.schema.ReportState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answer to {@code StaffBoardView.graphql}. */
record StaffBoardPage(Workspace workspace) {

    record Workspace(List<Cycle> cycles, List<Report> reports) {}

    record Cycle(
            String id,
            String plan,
            String planTitle,
            CycleKind kind,
            int year,
            int number,
            @Nullable String topic,
            CycleState state,
            LocalDate opensOn,
            LocalDate dueBefore,
            LocalDate dataCutoff,
            int version,
            List<BoardPage.Extension> extensions,
            List<BoardPage.Decision> decisions,
            List<BoardPage.Override> overrides)
            implements CycleName.Known {}

    record Report(
            String id,
            String agencyName,
            String vi,
            ReportState state,
            boolean nothing,
            @Nullable OffsetDateTime filedAt,
            int daysLate,
            @Nullable LocalDate againBefore,
            Completeness completeness,
            List<Reminder> reminders,
            Attendance attendance,
            Its cycle) {

        Timeliness timeliness() {
            return Timeliness.of(filedAt != null, daysLate);
        }
    }

    /** What several agencies report in the cycle. */
    record Its(List<Shared> shared) {}

    /** A quantity that more than one agency reports. */
    record Shared(String name, List<String> targets, List<Telling> tellings) {

        String agencies() {
            return tellings.stream().map(Telling::agencyName).distinct().collect(Collectors.joining(", "));
        }
    }

    record Telling(String agencyName) {}

    /** Whether anybody works at a report. */
    record Attendance(int people, @Nullable OffsetDateTime lastActivity) {}

    /** Who was reminded is told by name. */
    record Reminder(OffsetDateTime at, List<Person> people) {}

    record Person(String name) {}
}
