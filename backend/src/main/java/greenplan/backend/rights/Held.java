package greenplan.backend.rights;

import greenplan.backend.graph.Text;
import org.jspecify.annotations.Nullable;

/** A role that somebody holds on a day, and for what. An agency is the one that answers on that day. */
public record Held(Role role, Place place) {

    /** Role and place in words: {@code Focal officer, Tỉnh Minh Họa}. */
    public Text title() {
        return title(role, place instanceof Place.Everywhere ? null : place.name());
    }

    /** As {@link #title()}, with the name of the place; null when the role reaches everywhere. */
    public static Text title(Role role, @Nullable Text place) {
        return place == null
                ? role.title()
                : new Text(role.title().vi() + ", " + place.vi(), role.title().en() + ", " + place.en());
    }
}
