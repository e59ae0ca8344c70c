package greenplan.backend.account;

import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.backend.start.SampleData;
import greenplan.backend.token.OneTimeSecret;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One account per role for the fictional province, first passwords in a file that its owner alone can read. */
@Component
class SampleAccounts {

    /** The fictional province. */
    static final String SAMPLE = "minh-hoa";

    /** Of its people's addresses: nobody real has one below it. */
    static final String DOMAIN = SAMPLE + ".example";

    private final SamplePlacesRepository places;
    private final FirstOpening opening;
    private final Guard guard;
    private final boolean wanted;

    SampleAccounts(SamplePlacesRepository places, FirstOpening opening, Guard guard, SampleData sample) {
        this.places = places;
        this.opening = opening;
        this.guard = guard;
        this.wanted = sample.wanted();
    }

    /** Opens them where the fictional province is wanted. */
    void open(Path folder, boolean administrator) {
        if (!wanted) {
            return;
        }
        Map<Role, Place> roles = places.roles(SAMPLE, guard.today());
        if (administrator) {
            roles.put(Role.ADMINISTRATOR, new Place.Everywhere());
        }
        var lines = new LinkedHashMap<String, String>();
        roles.forEach((role, place) -> {
            String email = role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "@" + DOMAIN;
            String password = OneTimeSecret.random();
            opening.open(email, role.title().vi(), password, role, place);
            lines.put(email, password);
        });
        FirstPasswords.write(folder, lines);
    }
}
