package greenplan.backend.review;

import greenplan.backend.graph.Text;
import greenplan.backend.report.EntryKind;
import greenplan.db.base.enums.ObservationKind;
import greenplan.db.base.enums.TargetForm;
import greenplan.schema.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row that waits for acceptance, with what its publication needs.
 *
 * @param targets codes of the targets that it serves, in the order of the plan
 * @param className the class that it is about; null for none
 * @param form of its target, which says how its value is typed
 * @param year that the report is about
 * @param agency key of the agency for which the report was opened
 * @param answering key of the agency that answers for it today
 * @param office name of that agency, in Vietnamese
 * @param why it was corrected
 * @param observation key of the figure that the row published before
 * @param next key for the figure that it may become
 * @param standing figures that count now: what the row published, and all of its thing, area and year, and of the row's; besides, what
 *     the row published where that is settled, and what that has settled
 */
record Waiting(
        long key,
        long report,
        List<String> targets,
        long indicator,
        @Nullable Text className,
        TargetForm form,
        int year,
        long agency,
        long answering,
        String office,
        @Nullable ObservationKind kind,
        @Nullable BigDecimal amount,
        @Nullable String qualifier,
        @Nullable LocalDate asOf,
        @Nullable Long territory,
        @Nullable String source,
        int revision,
        @Nullable String why,
        @Nullable String noDataReason,
        @Nullable Long observation,
        long next,
        List<Figure> standing) {

    /** Code of the first of its targets. */
    String target() {
        return targets.getFirst();
    }

    /** What it publishes; null when it says no number. */
    @Nullable
    Figure figure() {
        return amount == null
                ? null
                : new Figure(
                        next,
                        new Figure.Subject(
                                indicator, Text.in(className, Language.VI), Objects.requireNonNull(territory)),
                        Objects.requireNonNull(asOf),
                        Objects.requireNonNull(kind),
                        amount,
                        qualifier,
                        answering,
                        report,
                        office,
                        originalTitle(),
                        null);
    }

    /** A figure of its thing as it is said: a number with its sign; steps and yes or no are words. */
    Text spoken(Figure figure) {
        return switch (EntryKind.of(form)) {
            case NUMBER, WORDS -> new Text(figure.shown().replace('.', ','), figure.shown());
            case YES_NO -> figure.value().signum() > 0 ? new Text("có", "yes") : new Text("không", "no");
            case STEP ->
                new Text(
                        "xong %s bước".formatted(figure.value().toBigInteger()),
                        "%s steps done".formatted(figure.value().toBigInteger()));
        };
    }

    /** Why what it published before is replaced. */
    String reason() {
        if (noDataReason == null || noDataReason.equals(why)) {
            return Objects.requireNonNullElse(why, "Không ghi lý do");
        }
        return why == null ? noDataReason : why + "; " + noDataReason;
    }

    String code() {
        return "report-value-" + key + "-" + revision;
    }

    String title() {
        return originalTitle() + (revision == 1 ? "" : " (đính chính lần %d)".formatted(revision - 1));
    }

    private String originalTitle() {
        return "Báo cáo năm %d của %s: %s".formatted(year, office, source);
    }
}
