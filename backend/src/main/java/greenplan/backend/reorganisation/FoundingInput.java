package greenplan.backend.reorganisation;

import greenplan.db.base.enums.AgencyKind;
import greenplan.db.base.enums.Certainty;
import greenplan.schema.PlainLetters;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Input of foundAgencies, as in the schema. */
record FoundingInput(
        String province,
        LocalDate date,
        Certainty certainty,
        String act,
        LocalDate actDate,
        @Nullable String actIssuer,
        List<OfAgency> agencies,
        List<String> classes,
        @Nullable String noteVi,
        @Nullable String noteEn,
        @Nullable String clientMutationId) {

    /**
     * An agency to found.
     *
     * @param code its slug; null for one made of the name
     * @param line how slips name it; null for its place in the list
     */
    record OfAgency(
            @Nullable Integer line,
            String nameVi,
            @Nullable String nameEn,
            AgencyKind kind,
            @Nullable String code) {

        /** What problems call it. */
        int at(int place) {
            return line == null ? place + 1 : line;
        }

        /** The Vietnamese name as it is stored. */
        String name() {
            return Normalizer.normalize(nameVi, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        }
    }

    /** A slug for each agency, in order: the one it asks for, or one made of its name that nobody has. */
    List<String> slugs(Set<String> taken) {
        var all = new TreeSet<>(taken);
        agencies.stream().map(OfAgency::code).filter(code -> code != null).forEach(all::add);
        var slugs = new ArrayList<String>();
        for (OfAgency agency : agencies) {
            String code = agency.code;
            String wanted = code == null ? PlainLetters.slug(agency.name()) : code;
            String slug = wanted;
            for (int i = 2; code == null && all.contains(slug); i++) {
                slug = wanted + "-" + i;
            }
            all.add(slug);
            slugs.add(slug);
        }
        return slugs;
    }
}
