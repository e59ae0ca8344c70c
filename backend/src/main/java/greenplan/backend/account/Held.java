package greenplan.backend.account;

import greenplan.backend.platform.Text;

/** A role that somebody holds on a day, and for what. An agency is the one that answers on that day. */
public record Held(Role role, Place place) {

    /** Role and place in words: {@code Focal officer, Tỉnh Minh Họa}. */
    public Text title() {
        if (place instanceof Place.Everywhere) {
            return role.title();
        }
        return new Text(
                role.title().vi() + ", " + place.name().vi(),
                role.title().en() + ", " + place.name().en());
    }
}
