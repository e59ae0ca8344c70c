package greenplan.backend.target;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The nearest due year of a plan that is not over: the graph's {@code NextDue}.
 *
 * @param targets how many fall due in it
 */
record NextDue(int year, int targets) {

    static @Nullable NextDue of(Collection<Target> targets, LocalDate today) {
        var ahead = targets.stream()
                .filter(target -> !target.promise().isOver(today))
                .map(target -> target.promise().dueYear())
                .filter(Objects::nonNull)
                .toList();
        return ahead.stream()
                .min(Integer::compare)
                .map(year -> new NextDue(year, (int)
                        ahead.stream().filter(each -> each.equals(year)).count()))
                .orElse(null);
    }
}
