package greenplan.backend.reorganisation;

import greenplan.backend.graph.Text;
import greenplan.backend.succession.Handover;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A province as a proposal finds it.
 *
 * @param key its row
 * @param code its slug
 * @param sample fictional
 * @param codes its national codes in time
 * @param areas its areas in time
 * @param parts the reorganisations that it takes part in, also those to come
 */
record ProvinceBody(
        long key,
        String code,
        Text name,
        boolean sample,
        List<Handover<Possession>> codes,
        List<Handover<Possession>> areas,
        List<Part> parts)
        implements Body {

    /**
     * A national code or an area.
     *
     * @param row null while it is only proposed
     * @param code two digits, or the code of the area
     * @param name of an area; null for a code
     */
    record Possession(
            @Nullable Long row, String code, @Nullable Text name) {}

    /**
     * What a reorganisation was to the province.
     *
     * @param follows it came out of it; else it ended
     * @param went it went into it; else it began
     */
    record Part(LocalDate date, boolean went, boolean follows) {}

    /** Whether it is there on a day: the last reorganisation until then decides, else the first one, in which it may begin. */
    @Override
    public boolean existsOn(LocalDate day) {
        return parts.stream()
                .filter(part -> !part.date.isAfter(day))
                .max(Comparator.comparing(Part::date))
                .map(Part::follows)
                .orElseGet(() -> parts.stream()
                        .min(Comparator.comparing(Part::date))
                        .map(Part::went)
                        .orElse(true));
    }

    /** The last day on which it was reorganised, or a code or an area began. */
    @Override
    public @Nullable LocalDate lastChange() {
        return Stream.concat(
                        parts.stream().map(Part::date),
                        Stream.concat(codes.stream(), areas.stream())
                                .map(had -> had.span().from())
                                .filter(Objects::nonNull))
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
