package greenplan.backend.planfile;

import greenplan.db.base.enums.AgencyKind;
import greenplan.db.base.enums.Certainty;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** agencies.yaml: the agencies of a province and their reorganisations. */
public record AgencySheet(List<Agency> agencies, List<Change> changes) {

    public record Agency(
            String code,
            AgencyKind kind,
            List<Name> names,
            List<Member> members,
            @Nullable Contact contact,
            @Nullable Bilingual note) {

        /** Whether the agency has a name, and so exists, on that day. */
        boolean existsOn(LocalDate day) {
            return names.stream()
                    .anyMatch(name -> (name.from() == null || !day.isBefore(name.from()))
                            && (name.to() == null || !day.isAfter(name.to())));
        }
    }

    /** How its office is reached, at least one way; the source has a day. */
    public record Contact(
            @Nullable String address,
            @Nullable String telephone,
            @Nullable String email,
            @Nullable String website,
            Source source) {}

    public record Name(
            String vi,
            String en,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    public record Member(
            String agency,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    public record Change(
            String code,
            ReorganisationKind kind,
            LocalDate date,
            Certainty dateCertainty,
            @Nullable Act act,
            List<String> predecessors,
            List<String> successors,
            @Nullable Bilingual note,
            @Nullable Source source,
            Confidence confidence) {}

    /** @param kind for instance Nghị quyết */
    public record Act(
            @Nullable String kind,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer) {}

    public record Source(
            String title,
            @Nullable String publisher,
            @Nullable LocalDate date,
            @Nullable String url) {}
}
