package greenplan.backend.reorganisation;

import greenplan.backend.mutation.Problems;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Input of reorganiseProvinces and of its preview, as in the schema. */
record ProvinceInput(
        ReorganisationKind kind,
        LocalDate date,
        String act,
        LocalDate actDate,
        @Nullable String actIssuer,
        List<String> predecessors,
        List<OfSuccessor> successors,
        @Nullable String noteVi,
        @Nullable String noteEn,
        @Nullable String expectedEffects,
        @Nullable String clientMutationId) {

    record OfSuccessor(
            String province,
            @Nullable String nameVi,
            @Nullable String nameEn,
            @Nullable String officialCode) {}

    /** What is proposed. */
    ProvinceProposal proposal(Problems problems) {
        return new ProvinceProposal(
                kind,
                date,
                predecessors,
                successors.stream()
                        .map(each -> new ProvinceProposal.Successor(
                                each.province,
                                Decision.both(each.nameVi, each.nameEn, "successors", problems),
                                each.officialCode == null || each.officialCode.isBlank()
                                        ? null
                                        : each.officialCode.strip()))
                        .toList());
    }

    /** By what it is decided. */
    Decision decision(LocalDate today, Problems problems) {
        return Decision.of(act, actDate, actIssuer, noteVi, noteEn, today, problems);
    }
}
