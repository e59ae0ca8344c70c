package greenplan.backend.target;

import greenplan.backend.graph.DayWords;
import greenplan.backend.graph.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Targets that are judged on an area that is no more, since no act names another: the graph's {@code GoneArea}.
 *
 * @param targets how many
 * @param endedOn the last day of the area
 */
record GoneArea(int targets, LocalDate endedOn) {

    /** Those of a plan; null when there are none. */
    static @Nullable GoneArea of(Collection<Target> targets, LocalDate today) {
        var gone = targets.stream()
                .map(Target::area)
                .filter(area -> area.isGoneWithoutAnother(today))
                .toList();
        return gone.isEmpty()
                ? null
                : new GoneArea(
                        gone.size(), Objects.requireNonNull(gone.getFirst().endedOn()));
    }

    /** The same in words. */
    public Text sentence() {
        Text since = DayWords.told(endedOn.plusDays(1));
        return new Text(
                "Địa giới khi ban hành không còn từ ngày " + since.vi() + "; " + targets
                        + " chỉ tiêu vẫn được đánh giá theo địa giới ấy.",
                "The area for which the plan was issued has not existed since " + since.en() + "; " + targets
                        + (targets == 1 ? " target is" : " targets are") + " still judged on it.");
    }
}
