package greenplan.ui.today;

import greenplan.schema.ReportState;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A cycle with its reports, as its reviewers see it. */
record Board(HomePage.Cycle cycle, List<ToReview.Filed> reports) implements Urgency.Due {

    /** The cycles that still want something first, the most urgent of them first. */
    static Comparator<Board> mostUrgentFirst() {
        return Comparator.comparing(Board::isDone).thenComparing(Urgency.mostUrgentFirst());
    }

    long count(ReportState state) {
        return reports.stream().filter(report -> report.state() == state).count();
    }

    boolean isDone() {
        return count(ReportState.ACCEPTED) == reports.size();
    }

    @Override
    public int daysLeft() {
        return missing().mapToInt(ToReview.Filed::daysLeft).max().orElse(0);
    }

    @Override
    public int daysLate() {
        return missing().mapToInt(ToReview.Filed::daysLate).max().orElse(0);
    }

    int valuesTold() {
        return reports.stream()
                .mapToInt(report -> report.completeness().valuesTold())
                .sum();
    }

    int valuesOwed() {
        return reports.stream()
                .mapToInt(report -> report.completeness().valuesOwed())
                .sum();
    }

    private Stream<ToReview.Filed> missing() {
        return reports.stream().filter(report -> report.filedAt() == null);
    }
}
