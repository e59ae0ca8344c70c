package greenplan.backend.rights;

import greenplan.backend.graph.Text;
import java.util.List;
import java.util.stream.Collectors;

/** A permission in a place: what a refusal names. */
public record Right(Permission permission, Place place) {

    /** Who has it, by role and place and never by name. */
    public List<Held> holders() {
        return permission.roles().stream().map(this::holder).toList();
    }

    /** Which right this is and who has it, in two sentences. */
    public Text sentence() {
        return new Text(
                "Việc này cần quyền %s (%s). Người có quyền: %s."
                        .formatted(
                                permission.title().vi(),
                                place.name().vi(),
                                holders().stream().map(h -> h.title().vi()).collect(Collectors.joining("; "))),
                "This needs the right %s (%s). Who has it: %s."
                        .formatted(
                                permission.title().en(),
                                place.name().en(),
                                holders().stream().map(h -> h.title().en()).collect(Collectors.joining("; "))));
    }

    private Held holder(Role role) {
        if (role == Role.ADMINISTRATOR) {
            return new Held(role, new Place.Everywhere());
        }
        if (!role.isForAnAgency() && place instanceof Place.Agency agency) {
            return new Held(role, agency.province());
        }
        return new Held(role, place);
    }
}
