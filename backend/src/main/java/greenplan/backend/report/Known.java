package greenplan.backend.report;

import greenplan.backend.graph.Text;
import greenplan.db.base.enums.ObservationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a quantity in an area besides the value that is typed.
 *
 * @param figures what is public of it now, newest first, without what the row itself has published
 * @param related wholes and parts of it: what the report says of them, then what is public, newest first
 */
public record Known(List<Figure> figures, List<Related> related) {

    /**
     * A published value.
     *
     * @param publisher of its source
     * @param own the agency of the report reported it
     */
    public record Figure(
            BigDecimal value,
            @Nullable String qualifier,
            LocalDate asOf,
            ObservationKind kind,
            @Nullable String publisher,
            boolean own) {}

    /**
     * A value of a quantity of which this one is a part, or that is a part of this one.
     *
     * @param isWhole this one is a part of it
     */
    public record Related(boolean isWhole, Text name, BigDecimal value, LocalDate asOf) {}

    /** What a row says: a number, words, or why there is neither, with all that belongs to it. */
    public record Said(
            @Nullable BigDecimal amount,
            @Nullable String qualifier,
            @Nullable String words,
            @Nullable ObservationKind kind,
            @Nullable LocalDate asOf,
            @Nullable String source,
            @Nullable String noDataReason) {}

    /** Of each whole and part what counts for the year. */
    Collection<Related> related(int year) {
        var each = new LinkedHashMap<Text, Related>();
        related.stream()
                .filter(other -> other.asOf().getYear() == year)
                .forEach(other -> each.putIfAbsent(other.name(), other));
        return each.values();
    }

    /** The newest figure that is not later than the day; the newest of all when all are later. */
    Optional<Figure> before(LocalDate day) {
        return figures.stream()
                .filter(figure -> !figure.asOf().isAfter(day))
                .findFirst()
                .or(() -> figures.stream().findFirst());
    }
}
