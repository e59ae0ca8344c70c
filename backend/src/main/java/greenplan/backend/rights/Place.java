package greenplan.backend.rights;

import greenplan.backend.graph.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** For what a role is held, and on what a right is asked for. */
public sealed interface Place {

    /** Whatever lies in the other place lies in this one too. */
    boolean covers(Place other);

    /** Its name, after "of": {@code Tỉnh Minh Họa}. */
    Text name();

    /** The whole portal. */
    record Everywhere() implements Place {

        @Override
        public boolean covers(Place other) {
            return true;
        }

        @Override
        public Text name() {
            return new Text("toàn cổng", "the whole portal");
        }
    }

    /**
     * A province with its agencies, and with the provinces that have passed to it.
     *
     * @param id key of the province
     * @param code its slug
     * @param passed slugs of the provinces that it answers for on the day besides itself, by key; empty for a place that is asked for
     */
    record Province(long id, String code, Text name, Map<Long, String> passed) implements Place {

        public Province {
            passed = Map.copyOf(passed);
        }

        /** A province alone. */
        public Province(long id, String code, Text name) {
            this(id, code, name, Map.of());
        }

        @Override
        public boolean covers(Place other) {
            return switch (other) {
                case Everywhere all -> false;
                case Province province -> reaches(province.id);
                case Agency agency -> reaches(agency.province.id);
            };
        }

        /** Whether it is the province of this key, or that one has passed to it. */
        public boolean reaches(long province) {
            return province == id || passed.containsKey(province);
        }

        /** Keys of itself and of those that have passed to it. */
        public Stream<Long> keys() {
            return Stream.concat(Stream.of(id), passed.keySet().stream().sorted());
        }

        /** Slugs of itself and of those that have passed to it. */
        public List<String> codes() {
            return Stream.concat(Stream.of(code), passed.values().stream().sorted())
                    .toList();
        }
    }

    /**
     * An agency.
     *
     * @param id key of the agency
     * @param code province and slug, {@code lao-cai/so-tai-chinh}
     */
    record Agency(long id, String code, Text name, Province province) implements Place {

        @Override
        public boolean covers(Place other) {
            return other instanceof Agency agency && agency.id == id;
        }
    }
}
