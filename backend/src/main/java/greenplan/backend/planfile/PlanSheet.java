package greenplan.backend.planfile;

import greenplan.db.base.enums.Certainty;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.enums.CycleKind;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** plan.yaml: the plan, its province and its act; what the source lacks is null. */
public record PlanSheet(
        String code,
        Province province,
        String territory,
        Bilingual title,
        @Nullable Years period,
        @Nullable Integer visionYear,
        @Nullable Act act,
        @Nullable String focalAgency,
        @Nullable Bilingual translator,
        @Nullable Supersession supersedes,
        List<String> reportingClauses,
        List<String> reporters,
        List<String> fundingClauses,
        List<LegalBasis> legalBases,
        List<Recipient> recipients,
        List<Phase> phases,
        List<DemandedReport> demandedReports) {

    /** Stands for a plan.yaml that could not be read. */
    static PlanSheet unread(String code) {
        var province = new Province("", new Bilingual("", ""), false, List.of(), List.of(), List.of(), List.of());
        var title = new Bilingual("", "");
        List<String> no = List.of();
        return new PlanSheet(
                code, province, "", title, null, null, null, null, null, null, no, no, no, List.of(), List.of(),
                List.of(), List.of());
    }

    public record Province(
            String code,
            Bilingual name,
            boolean sample,
            List<OfficialCode> officialCodes,
            List<Territory> territories,
            List<ProvinceChange> changes,
            List<OtherProvince> others) {}

    /** A merger or a split of provinces; whoever follows has a new area from its day on. */
    public record ProvinceChange(
            String code,
            ReorganisationKind kind,
            LocalDate date,
            Certainty dateCertainty,
            AgencySheet.@Nullable Act act,
            List<String> predecessors,
            List<Successor> successors,
            @Nullable Bilingual note,
            AgencySheet.@Nullable Source source,
            Confidence confidence) {

        /** Whether the province goes in or comes out. */
        boolean concerns(String province) {
            return predecessors.contains(province) || successor(province) != null;
        }

        /** What the province becomes; null when it does not follow. */
        @Nullable
        Successor successor(String province) {
            return successors.stream()
                    .filter(each -> each.province().equals(province))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A province that follows, with its code and its area from the day of the change on; a code that it had goes on without a new one. */
    public record Successor(String province, @Nullable OfficialCode officialCode, Territory territory) {}

    /** Another province that takes part in a change, with or without a plan of its own. */
    public record OtherProvince(
            String code, Bilingual name, List<OfficialCode> officialCodes, List<Territory> territories) {}

    public record OfficialCode(
            String code,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String source,
            @Nullable Confidence confidence) {}

    public record Territory(
            String code,
            Bilingual name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Bilingual note) {}

    public record Act(
            @Nullable String kind,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer,
            @Nullable String signatory,
            @Nullable String capacity) {}

    /** Another plan that this one takes the place of, from a day on. */
    public record Supersession(String plan, LocalDate from) {}

    public record LegalBasis(
            String clause,
            String quote,
            @Nullable String kind,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer) {}

    public record Recipient(String clause, String quote) {}

    public record Phase(String clause, int from, int to) {}

    /**
     * A report that a clause demands.
     *
     * @param from year that is reported on, or the first one
     * @param every years from one to the next; null when it is demanded once
     * @param before month and day, {@code 11-30}, before which it is due
     * @param holder slug of whoever sees to it; null for all reporters
     */
    public record DemandedReport(
            String clause,
            CycleKind kind,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Integer every,
            @Nullable String before,
            @Nullable String holder) {

        /** What tells it from others of the plan. */
        String key() {
            return clause + " " + kind;
        }

        /** The day before which it is due; null when the plan names none, and when there is no such day. */
        public @Nullable MonthDay day() {
            try {
                return before == null ? null : MonthDay.parse("--" + before);
            } catch (DateTimeException noSuchDay) {
                return null;
            }
        }
    }
}
