package greenplan.ui.target;

import greenplan.ui.language.Voice;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The years in which targets fall due, earliest first; those without one come last. */
public final class Horizons implements Iterable<Horizons.Due> {

    private final List<Due> dues;

    /** @param dues of all targets, in any order, as often as they come */
    public Horizons(Stream<Due> dues) {
        this.dues = dues.distinct().sorted(Comparator.comparing(Due::order)).toList();
    }

    /** The horizons, in order. */
    public List<Due> all() {
        return dues;
    }

    @Override
    public Iterator<Due> iterator() {
        return all().iterator();
    }

    /** One due year, or none. */
    public record Due(@Nullable Integer year) {

        private int order() {
            return year == null ? Integer.MAX_VALUE : year;
        }

        public boolean is(@Nullable Integer other) {
            return Objects.equals(year, other);
        }

        /** For addresses: the year, or {@code khong}. */
        public String id() {
            return year == null ? "khong" : String.valueOf(year);
        }

        /** {@code Đến năm 2030}, or that the plan gives no year. */
        public String inWords(Voice voice) {
            return year == null ? voice.say("target.due.none") : voice.say("target.due", year);
        }
    }
}
