package greenplan.ui.today;

import greenplan.schema.CycleKind;
import greenplan.schema.DifficultyLevel;
import greenplan.schema.Verdict;
import greenplan.ui.cycle.Completeness;
import greenplan.ui.cycle.CycleName;
import greenplan.ui.graph.NamedAgency;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.target.Change;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer to {@code StateOfPlan.graphql}. */
record StatePage(Plan plan, Workspace workspace) {

    record Plan(
            String title,
            Coverage coverage,
            List<Objective> objectives,
            List<Cycle> cycles,
            List<Change> latestChanges) {}

    record Coverage(int targets, int withData, int published) {}

    record Objective(String code, String title, List<Target> targets) {}

    record Target(Status status) {}

    record Status(Verdict verdict) {}

    record Cycle(
            CycleKind kind, int year, int number, @Nullable String topic, LocalDate dueBefore, List<Filing> reports)
            implements CycleName.Known {

        long onTime() {
            return reports.stream()
                    .filter(filing -> filing.filedAt() != null && filing.daysLate() == 0)
                    .count();
        }

        long late() {
            return reports.stream()
                    .filter(filing -> filing.filedAt() != null && filing.daysLate() > 0)
                    .count();
        }

        long missing() {
            return reports.stream().filter(filing -> filing.filedAt() == null).count();
        }

        int valuesTold() {
            return told().mapToInt(Completeness::valuesTold).sum();
        }

        int valuesOwed() {
            return told().mapToInt(Completeness::valuesOwed).sum();
        }

        private Stream<Completeness> told() {
            return reports.stream().map(Filing::completeness).filter(Objects::nonNull);
        }
    }

    record Filing(
            NamedAgency agency,
            @Nullable NamedAgency now,
            @Nullable OffsetDateTime filedAt,
            int daysLate,
            @Nullable Completeness completeness) {

        /** Who answers for it today. */
        NamedAgency answering() {
            return now == null ? agency : now;
        }
    }

    record Workspace(Difficulties difficulties) {}

    record Difficulties(List<Difficulty> nodes, PageInfo pageInfo) {}

    record Difficulty(DifficultyLevel level, Report report, List<HomePage.Step> steps) {

        /** Days for which it has lain where it lies. */
        int days() {
            return steps.getLast().days();
        }
    }

    record Report(Of cycle) {}

    record Of(String planTitle) {}
}
