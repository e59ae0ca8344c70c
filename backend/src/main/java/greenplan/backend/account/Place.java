package greenplan.backend.account;

import greenplan.backend.platform.Text;

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
     * A province with its agencies.
     *
     * @param id key of the province
     * @param code its slug
     */
    record Province(long id, String code, Text name) implements Place {

        @Override
        public boolean covers(Place other) {
            return switch (other) {
                case Everywhere all -> false;
                case Province province -> province.id == id;
                case Agency agency -> agency.province.id == id;
            };
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
