package greenplan.backend.reorganisation;

import greenplan.backend.mutation.Problems;
import greenplan.db.base.enums.AgencyKind;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Input of reorganise and of its preview, as in the schema; agencies are told by province and slug. */
record Input(
        String province,
        ReorganisationKind kind,
        LocalDate date,
        String act,
        LocalDate actDate,
        @Nullable String actIssuer,
        List<String> predecessors,
        List<OfSuccessor> successors,
        List<OfDuty> duties,
        List<OfTarget> targets,
        @Nullable String noteVi,
        @Nullable String noteEn,
        @Nullable String expectedEffects,
        @Nullable String clientMutationId) {

    record OfSuccessor(
            String agency,
            @Nullable String nameVi,
            @Nullable String nameEn,
            @Nullable AgencyKind kind) {}

    record OfDuty(String plan, String duty, String from, String to) {}

    record OfTarget(String plan, String target, String from, String to) {}

    /** What is proposed, in the slugs of the province. */
    Proposal proposal(Problems problems) {
        return new Proposal(
                kind,
                date,
                predecessors.stream().map(this::slug).toList(),
                successors.stream()
                        .map(each -> new Proposal.Successor(
                                slug(each.agency),
                                Decision.both(each.nameVi, each.nameEn, "successors", problems),
                                each.kind))
                        .toList(),
                duties.stream()
                        .map(each -> new Proposal.OfDuty(each.plan, each.duty, slug(each.from), slug(each.to)))
                        .toList(),
                targets.stream()
                        .map(each -> new Proposal.OfTarget(each.plan, each.target, slug(each.from), slug(each.to)))
                        .toList());
    }

    /** By what it is decided. */
    Decision decision(LocalDate today, Problems problems) {
        return Decision.of(act, actDate, actIssuer, noteVi, noteEn, today, problems);
    }

    private String slug(String agency) {
        // An agency of another province keeps its whole code, which no agency of this one has.
        return agency.startsWith(province + "/") ? agency.substring(province.length() + 1) : agency;
    }
}
