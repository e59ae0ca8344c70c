package greenplan.backend.target;

import greenplan.backend.graph.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Targets that are judged on an area that is no more, since no act names another: the graph's {@code GoneArea}.
 *
 * @param endedOn the last day of the area
 * @param sentence the same in words
 */
record GoneArea(int targets, LocalDate endedOn, Text sentence) {

    private static final DateTimeFormatter VI = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** Those of a plan; null when there are none. */
    static @Nullable GoneArea of(Collection<Target> targets, LocalDate today) {
        var gone = targets.stream()
                .map(Target::area)
                .filter(area -> area.isGoneWithoutAnother(today))
                .toList();
        if (gone.isEmpty()) {
            return null;
        }
        var last = Objects.requireNonNull(gone.getFirst().endedOn());
        int count = gone.size();
        return new GoneArea(
                count,
                last,
                new Text(
                        "Địa giới khi ban hành không còn từ ngày " + VI.format(last.plusDays(1)) + "; " + count
                                + " chỉ tiêu vẫn được đánh giá theo địa giới ấy.",
                        "The area of the plan’s issue is no more since " + EN.format(last.plusDays(1)) + "; " + count
                                + (count == 1 ? " target is" : " targets are") + " still judged on it."));
    }
}
