package greenplan.backend.succession;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandoverTests {

    private static final LocalDate DAY = LocalDate.parse("2027-07-01");
    private static final Handover<String> OLD = had("09", "(,2015-01-01)");
    private static final Handover<String> OPEN = had("10", "[2015-01-01,)");

    private static Handover<String> had(String what, String span) {
        return new Handover<>(what, DateSpan.parse(span));
    }

    @Test
    void whatAProvinceHasOnTheEveEndsThereAndTheNewOneBegins() {
        assertThat(Handover.through(List.of(OLD, OPEN), DAY, true, "15"))
                .containsExactly(OLD, had("10", "[2015-01-01,2027-07-01)"), had("15", "[2027-07-01,)"));
    }

    @Test
    void whoGoesOnWithoutSomethingNewKeepsWhatItHas() {
        assertThat(Handover.through(List.of(OLD, OPEN), DAY, true, null)).containsExactly(OLD, OPEN);
    }

    @Test
    void whoEndsHasNothingFromTheDayOn() {
        assertThat(Handover.through(List.of(OPEN), DAY, false, null))
                .containsExactly(had("10", "[2015-01-01,2027-07-01)"));
    }

    @Test
    void whoBeginsHasWhatTheChangeGives() {
        assertThat(Handover.through(List.of(), DAY, true, "15")).containsExactly(had("15", "[2027-07-01,)"));
    }

    @Test
    void whatOneHasUntilTheEveAndTheOtherFromTheDayOnDoesNotOverlap() {
        assertThat(had("15", "(,2027-07-01)").overlaps(had("15", "[2027-07-01,)")))
                .isFalse();
        assertThat(had("15", "(,2027-07-02)").overlaps(had("15", "[2027-07-01,)")))
                .isTrue();
    }
}
