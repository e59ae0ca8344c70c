package greenplan.backend.packages;

import greenplan.db.base.enums.Confidence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** plan.yaml: the plan, its province and its act; what the source lacks is null. */
record PlanSheet(
        String code,
        Province province,
        String territory,
        Bilingual title,
        @Nullable Years period,
        @Nullable Integer visionYear,
        @Nullable Act act,
        @Nullable String focalAgency,
        @Nullable Supersession supersedes,
        List<String> reportingClauses,
        List<String> reporters,
        List<String> fundingClauses,
        List<LegalBasis> legalBases,
        List<Recipient> recipients,
        List<Phase> phases) {

    /** Stands for a plan.yaml that could not be read. */
    static PlanSheet unread(String code) {
        var province = new Province("", new Bilingual("", ""), false, List.of(), List.of());
        var title = new Bilingual("", "");
        List<String> no = List.of();
        return new PlanSheet(
                code, province, "", title, null, null, null, null, null, no, no, no, List.of(), List.of(), List.of());
    }

    record Province(
            String code,
            Bilingual name,
            boolean sample,
            List<OfficialCode> officialCodes,
            List<Territory> territories) {}

    record OfficialCode(
            String code,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String source,
            @Nullable Confidence confidence) {}

    record Territory(
            String code,
            Bilingual name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Bilingual note) {}

    record Act(
            @Nullable String kind,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer,
            @Nullable String signatory,
            @Nullable String capacity) {}

    /** Another plan that this one takes the place of, from a day on. */
    record Supersession(String plan, LocalDate from) {}

    record LegalBasis(
            String clause,
            String quote,
            @Nullable String kind,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer) {}

    record Recipient(String clause, String quote) {}

    record Phase(String clause, int from, int to) {}
}
