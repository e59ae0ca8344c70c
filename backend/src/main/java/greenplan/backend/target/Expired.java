package greenplan.backend.target;

import greenplan.backend.graph.Text;
import greenplan.schema.Verdict;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Targets whose due year is over: the graph's {@code Expired}.
 *
 * @param years how many fell due in which year
 * @param achieved how many a value of the due year proves met
 * @param missed how many one proves missed
 */
record Expired(SortedMap<Integer, Integer> years, int achieved, int missed) {

    /** Those of a plan; null when there are none. */
    static @Nullable Expired of(Map<Target, Judging.Judged> judged, LocalDate today) {
        var over = judged.entrySet().stream()
                .filter(each -> each.getKey().promise().isOver(today))
                .toList();
        if (over.isEmpty()) {
            return null;
        }
        var years = over.stream()
                .collect(Collectors.toMap(
                        each -> Objects.requireNonNull(each.getKey().promise().dueYear()),
                        each -> 1,
                        Integer::sum,
                        TreeMap::new));
        var verdicts =
                over.stream().map(each -> each.getValue().status().verdict()).toList();
        return new Expired(years, count(verdicts, Verdict.ACHIEVED), count(verdicts, Verdict.NOT_ACHIEVED));
    }

    /** How many. */
    public int targets() {
        return years.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The same in words, with the years. */
    public Text sentence() {
        String vi = years.entrySet().stream()
                .map(each -> each.getValue() + " lời hứa hết hạn năm " + each.getKey())
                .collect(Collectors.joining(", "));
        String en = years.entrySet().stream()
                .map(each -> each.getValue() + (each.getValue() == 1 ? " promise" : " promises") + " fell due in "
                        + each.getKey())
                .collect(Collectors.joining(", "));
        if (achieved + missed == 0) {
            return new Text(
                    vi + "; không lời hứa nào có số liệu chứng minh.",
                    en + "; no published figure proves any of them.");
        }
        int open = targets() - achieved - missed;
        return new Text(
                vi + ": " + achieved + " đạt, " + missed + " không đạt, " + open + " chưa có số liệu chứng minh.",
                en + ": " + achieved + " met, " + missed + " missed, " + open + " not proved by any published figure.");
    }

    private static int count(Collection<Verdict> verdicts, Verdict which) {
        return Math.toIntExact(verdicts.stream().filter(each -> each == which).count());
    }
}
