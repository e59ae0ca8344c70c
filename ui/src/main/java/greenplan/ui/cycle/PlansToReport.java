package greenplan.ui.cycle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The answer to {@code NewCycleView.graphql}: the plans of a province and what they order about reports. */
record PlansToReport(Plans plans) {

    record Plans(List<Plan> nodes) {}

    record Plan(String code, String title, List<Clause> reportingClauses, Targets targets) {

        private static final Pattern BEFORE =
                Pattern.compile("(?iu)trước\\s+(?:ngày\\s+)?(\\d{1,2})(?:/|\\s+tháng\\s+)(\\d{1,2})(?!\\d)");

        /** The day that a clause names ("trước ngày 30/11"), in a year; empty when none does. */
        Optional<LocalDate> dueBefore(int year) {
            return reportingClauses.stream()
                    .map(Clause::text)
                    .filter(text -> text != null)
                    .map(BEFORE::matcher)
                    .filter(Matcher::find)
                    .findFirst()
                    .flatMap(day -> day(year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))));
        }

        private static Optional<LocalDate> day(int year, int month, int day) {
            try {
                return Optional.of(LocalDate.of(year, month, day));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }

    record Clause(String path, @Nullable String text) {}

    /** The answer to {@code Owing.graphql}. */
    record Owing(Workspace workspace) {}

    record Workspace(List<Named> owing) {}

    record Named(String code, String name) {}

    record Targets(List<Target> nodes) {}

    record Target(String code, String title) {}
}
