package greenplan.backend.review;

import greenplan.backend.rights.Place;

/** Who decides about public figures, as everybody reads it: an office, never a person. */
final class Office {

    private Office() {}

    /** The focal agency of a province. */
    static String focal(Place.Province province) {
        return "Cơ quan đầu mối, " + province.name().vi();
    }
}
