package greenplan.backend.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import greenplan.backend.graph.Text;
import greenplan.backend.planfile.AgencySheet.Agency;
import greenplan.backend.planfile.AgencySheet.Change;
import greenplan.backend.planfile.AgencySheet.Name;
import greenplan.backend.planfile.DutyEntry.Bearer;
import greenplan.backend.planfile.DutyEntry.Succession;
import greenplan.backend.succession.Holding;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.AgencyKind;
import greenplan.db.base.enums.Certainty;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.enums.Modality;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoldingTests {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final Agency PLANNING = agency("planning", DAY.minusDays(1));
    private static final Agency FINANCE = agency("finance", null);
    private static final Agency SCIENCE = agency("science", null);
    private static final Change MERGER = change("merger", DAY, List.of("planning", "finance"), List.of("finance"));

    @Test
    void aDutyPassesToTheFirstSuccessorOnTheDayOfTheChange() {
        assertThat(holdings(duty(List.of(), "planning"), MERGER))
                .extracting(Holding::agency, Holding::span, Holding::change)
                .containsExactly(
                        tuple("planning", new DateSpan(null, DAY), null),
                        tuple("finance", DateSpan.since(DAY), "merger"));
    }

    @Test
    void anAgencyThatGoesOnKeepsItsDuties() {
        assertThat(holdings(duty(List.of(), "finance"), MERGER))
                .singleElement()
                .extracting(Holding::span)
                .isEqualTo(new DateSpan(null, null));
    }

    @Test
    void thePackageSendsASingleDutyElsewhere() {
        var note = new Bilingual("Dữ liệu", "Data");
        var sent = new Succession("merger", "planning", "science", note);
        assertThat(holdings(duty(List.of(sent), "planning"), MERGER)).last().satisfies(holding -> {
            assertThat(holding.agency()).isEqualTo("science");
            assertThat(holding.note()).isEqualTo(new Text("Dữ liệu", "Data"));
        });
    }

    @Test
    void anAgencyThatGoesOnGivesAwayWhatThePackageSends() {
        var sent = new Succession("merger", "finance", "science", null);
        assertThat(holdings(duty(List.of(sent), "finance"), MERGER))
                .extracting(Holding::agency)
                .containsExactly("finance", "science");
    }

    @Test
    void whoHeldItAlreadyHoldsItOnceFromThenOn() {
        assertThat(holdings(duty(List.of(), "planning", "finance"), MERGER))
                .extracting(Holding::agency, Holding::position, Holding::span)
                .containsExactly(
                        tuple("planning", 1, new DateSpan(null, DAY)),
                        tuple("finance", 1, DateSpan.since(DAY)),
                        tuple("finance", 2, new DateSpan(null, DAY)));
    }

    @Test
    void aDutyPassesOnThroughTwoChanges() {
        Change second = change("second", DAY.plusYears(1), List.of("finance"), List.of("science"));
        var agencies = List.of(PLANNING, agency("finance", DAY.plusYears(1).minusDays(1)), SCIENCE);
        assertThat(new Holdings(new AgencySheet(agencies, List.of(second, MERGER))).of(duty(List.of(), "planning")))
                .extracting(Holding::agency)
                .containsExactly("planning", "finance", "science");
    }

    @Test
    void anAbolitionEndsADutyThatNobodyTakes() {
        Change abolition = change("abolition", DAY, List.of("planning"), List.of());
        assertThat(holdings(duty(List.of(), "planning"), abolition))
                .singleElement()
                .extracting(Holding::span)
                .isEqualTo(new DateSpan(null, DAY));
    }

    private static List<Holding> holdings(DutyEntry duty, Change change) {
        return new Holdings(new AgencySheet(List.of(PLANNING, FINANCE, SCIENCE), List.of(change))).of(duty);
    }

    private static DutyEntry duty(List<Succession> successions, String... bearers) {
        return new DutyEntry(
                "V.1(1)",
                new Bilingual("Nhiệm vụ", "Duty"),
                List.of(),
                List.of(bearers).stream()
                        .map(agency -> new Bearer(agency, Modality.LEAD))
                        .toList(),
                successions);
    }

    private static Agency agency(String code, @Nullable LocalDate to) {
        return new Agency(
                code, AgencyKind.DEPARTMENT, List.of(new Name("Sở " + code, code, null, to)), List.of(), null, null);
    }

    private static Change change(String code, LocalDate date, List<String> predecessors, List<String> successors) {
        return new Change(
                code,
                ReorganisationKind.MERGE,
                date,
                Certainty.EXACT,
                null,
                predecessors,
                successors,
                null,
                null,
                Confidence.HIGH);
    }
}
