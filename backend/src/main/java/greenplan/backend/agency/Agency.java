package greenplan.backend.agency;

import greenplan.backend.graph.Dated;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.Text;
import greenplan.backend.province.Province;
import greenplan.db.base.enums.AgencyKind;
import greenplan.schema.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency, or a class of agencies, as it is on a day.
 *
 * @param key internal key, never shown
 * @param province to which it belongs
 * @param code province and slug, for instance {@code lao-cai/so-tai-chinh}
 * @param kind kind of agency
 * @param names all its names in time, oldest first, at least one
 * @param note what to know about it
 * @param asOf the day it is told for
 */
public record Agency(
        long key,
        Province province,
        String code,
        AgencyKind kind,
        List<AgencyName> names,
        @Nullable Text note,
        LocalDate asOf)
        implements Dated {

    public Agency {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("An agency must have a name in time, but has none: " + code);
        }
    }

    /** Fictional, for demonstration only. */
    public boolean sample() {
        return province.sample();
    }

    /** Global id. */
    public String id() {
        return NodeId.of("Agency", code);
    }

    /** The name on the day; the last one when it has ended by then, the first one when it has not begun. */
    public Text name() {
        return names.stream()
                .filter(name -> name.begunBy(asOf))
                .reduce((earlier, later) -> later)
                .orElse(names.getFirst())
                .name();
    }

    /** The language of the name, when it is asked for in one. */
    public Language nameLanguage(Language language) {
        return name().said(language);
    }

    /** Whether it has ended by the day. */
    public boolean ended() {
        return names.getLast().endedBefore(asOf);
    }
}
