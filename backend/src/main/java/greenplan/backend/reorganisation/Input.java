package greenplan.backend.reorganisation;

import greenplan.backend.mutation.CleanText;
import greenplan.backend.mutation.Problems;
import greenplan.backend.reorganisation.Proposal.Destination;
import greenplan.db.base.enums.AgencyKind;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Input of reorganise, of reorganiseProvinces and of their previews, as in the schema. Provinces are told by slug, agencies by province and slug.
 *
 * @param province whose agencies are reorganised; null for provinces, as all that only agencies have
 */
record Input(
        @Nullable String province,
        ReorganisationKind kind,
        LocalDate date,
        String act,
        LocalDate actDate,
        @Nullable String actIssuer,
        List<String> predecessors,
        List<OfSuccessor> successors,
        @Nullable List<OfDuty> duties,
        @Nullable List<OfTarget> targets,
        @Nullable String noteVi,
        @Nullable String noteEn,
        @Nullable String expectedEffects,
        @Nullable String clientMutationId) {

    /** An agency that follows, with its kind when it begins; or a province, with its code. */
    record OfSuccessor(
            @Nullable String agency,
            @Nullable String province,
            @Nullable String nameVi,
            @Nullable String nameEn,
            @Nullable AgencyKind kind,
            @Nullable String officialCode) {}

    record OfDuty(String plan, String duty, String from, String to) {}

    record OfTarget(String plan, String target, String from, String to) {}

    /** What is proposed, in slugs. */
    Proposal proposal(Problems problems) {
        return new Proposal(
                kind,
                date,
                predecessors.stream().map(this::slug).toList(),
                successors.stream().map(each -> successor(each, problems)).toList(),
                Objects.requireNonNullElse(duties, List.<OfDuty>of()).stream()
                        .map(each -> new Destination(each.plan, each.duty, slug(each.from), slug(each.to)))
                        .toList(),
                Objects.requireNonNullElse(targets, List.<OfTarget>of()).stream()
                        .map(each -> new Destination(each.plan, each.target, slug(each.from), slug(each.to)))
                        .toList());
    }

    private Proposal.Successor successor(OfSuccessor its, Problems problems) {
        return new Proposal.Successor(
                slug(Objects.requireNonNull(its.agency == null ? its.province : its.agency)),
                Decision.text(its.nameVi, its.nameEn, "successors", problems),
                its.kind,
                CleanText.orNull(its.officialCode));
    }

    /** By what it is decided. */
    Decision decision(LocalDate today, Problems problems) {
        return Decision.of(act, actDate, actIssuer, noteVi, noteEn, today, problems);
    }

    private String slug(String code) {
        // An agency of another province keeps its whole code, which no agency of this one has.
        return province != null && code.startsWith(province + "/") ? code.substring(province.length() + 1) : code;
    }
}
