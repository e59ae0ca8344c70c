package greenplan.backend.method;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.method.Evidence.Kind;
import greenplan.backend.method.Evidence.Value;
import greenplan.schema.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds for every input. Inputs are drawn from fixed seeds, so a failure names the seed that repeats it. */
class StatusPropertyTests {

    private static final int DRAWS = 5_000;

    /** From worst to best, for a target that can be compared. */
    private static final List<Verdict> LADDER = List.of(
            Verdict.NOT_ACHIEVED,
            Verdict.MOVING_AWAY,
            Verdict.LIMITED,
            Verdict.NEEDS_ACCELERATION,
            Verdict.ON_TRACK,
            Verdict.ACHIEVED);

    @Test
    void everyOutcomeHasASentenceInBothLanguages() {
        forEveryDraw(draw -> {
            var status = StatusMethod.judge(draw.promise(), draw.evidence(), draw.today());

            for (var sentence :
                    List.of(status.sentence().vi(), status.sentence().en())) {
                assertThat(sentence).endsWith(".").doesNotContain("null", "  ", "{", "..", " .", "E+", "E-");
            }
            boolean cannot = status.verdict() == Verdict.CANNOT_BE_ASSESSED;
            assertThat(status.sentence().vi().startsWith("Chưa thể đánh giá, vì "))
                    .isEqualTo(cannot);
            assertThat(status.sentence().en().startsWith("Cannot be assessed yet, because "))
                    .isEqualTo(cannot);
            assertThat(status.sentence().vi().startsWith("Quá hạn, chưa công bố kết quả: "))
                    .isEqualTo(status.verdict() == Verdict.NO_RESULT_PUBLISHED);
        });
    }

    @Test
    void whatIsPastDueIsNeverMerelyWithoutDataNorJudgedByItsPace() {
        forEveryDraw(draw -> {
            var promise = draw.promise();
            var status = StatusMethod.judge(promise, draw.evidence(), draw.today());

            if (promise.isOver(draw.today())) {
                assertThat(status.verdict())
                        .isNotIn(
                                Verdict.NO_DATA,
                                Verdict.ON_TRACK,
                                Verdict.NEEDS_ACCELERATION,
                                Verdict.LIMITED,
                                Verdict.MOVING_AWAY);
            } else {
                assertThat(status.verdict()).isNotEqualTo(Verdict.NO_RESULT_PUBLISHED);
            }
        });
    }

    @Test
    void aVerdictUsesOnlyKnownValuesOfItsOwnTerritoryAndDefinition() {
        forEveryDraw(draw -> {
            var evidence = draw.evidence();
            var status = StatusMethod.judge(draw.promise(), evidence, draw.today());

            assertThat(evidence.values()).containsAll(status.working().inputs());
            assertThat(status.working().inputs())
                    .allMatch(v -> v.sameTerritory()
                            && v.sameDefinition()
                            && v.year() <= draw.today().getYear());
        });
    }

    @Test
    void aVerdictIsProvisionalExactlyWhenAValueUsedIsNotOfficialOrIsQualified() {
        forEveryDraw(draw -> {
            var status = StatusMethod.judge(draw.promise(), draw.evidence(), draw.today());
            boolean unsure = false;
            for (var value : status.working().inputs()) {
                unsure |= value.kind() != Kind.OFFICIAL || value.qualifier() != null;
            }

            assertThat(status.provisional()).isEqualTo(unsure);
        });
    }

    @Test
    void theOrderOfTheValuesChangesNothing() {
        forEveryDraw(draw -> {
            var promise = draw.promise();
            var values = draw.evidence().values();

            assertThat(StatusMethod.judge(promise, new Evidence(values.reversed()), draw.today()))
                    .isEqualTo(StatusMethod.judge(promise, new Evidence(values), draw.today()));
        });
    }

    @Test
    void aBetterLatestValueNeverGivesAWorseVerdict() {
        forEveryDraw(draw -> {
            var promise = draw.levelPromise();
            var worse = draw.official(draw.today().getYear());
            var step = draw.amount().abs();
            boolean up = promise.direction() == Direction.UP;
            var better = Draw.with(
                    worse, up ? worse.amount().add(step) : worse.amount().subtract(step));
            var before = draw.official(draw.today().getYear() - 1 - draw.below(9));

            int rankOfWorse = rank(StatusMethod.judge(promise, new Evidence(List.of(before, worse)), draw.today()));
            int rankOfBetter = rank(StatusMethod.judge(promise, new Evidence(List.of(before, better)), draw.today()));

            assertThat(rankOfBetter).isGreaterThanOrEqualTo(rankOfWorse);
        });
    }

    @Test
    void onTheLinearPathUpAndDownMirrorEachOther() {
        forEveryDraw(draw -> {
            var bound = draw.amount().abs().negate();
            var values = new ArrayList<Value>();
            var mirrored = new ArrayList<Value>();
            for (int back = 0; back < 3; back++) {
                var value = draw.official(draw.today().getYear() - 3 * back);
                values.add(value);
                mirrored.add(Draw.with(value, value.amount().negate()));
            }
            int due = draw.today().getYear() + draw.below(20);
            // Zero or negative first values or bounds are linear on both sides of the mirror.
            values.set(2, Draw.with(values.get(2), BigDecimal.ZERO));
            mirrored.set(2, values.get(2));
            var up = StatusMethod.judge(
                    Promise.of(new TargetForm.SingleValue(new Quantity(bound, "")), Direction.UP, due),
                    new Evidence(values),
                    draw.today());
            var down = StatusMethod.judge(
                    Promise.of(new TargetForm.SingleValue(new Quantity(bound.negate(), "")), Direction.DOWN, due),
                    new Evidence(mirrored),
                    draw.today());

            assertThat(up.verdict()).isEqualTo(down.verdict());
            var pace = up.working().pace();
            var mirror = down.working().pace();
            assertThat(pace == null ? null : pace.r()).isEqualTo(mirror == null ? null : mirror.r());
        });
    }

    @Test
    void theDrawsReachEveryVerdictAndEveryReason() {
        var verdicts = EnumSet.noneOf(Verdict.class);
        var reasons = EnumSet.noneOf(Reason.class);
        var rules = EnumSet.noneOf(Rule.class);
        forEveryDraw(draw -> {
            var status = StatusMethod.judge(draw.promise(), draw.evidence(), draw.today());
            verdicts.add(status.verdict());
            rules.add(status.working().rule());
            if (status.reason() != null) {
                reasons.add(status.reason());
            }
        });

        assertThat(verdicts).containsExactlyInAnyOrder(Verdict.values());
        assertThat(reasons).containsExactlyInAnyOrder(Reason.values());
        assertThat(rules).containsExactlyInAnyOrder(Rule.values());
    }

    private static void forEveryDraw(Consumer<Draw> property) {
        for (int seed = 0; seed < DRAWS; seed++) {
            try {
                property.accept(new Draw(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Does not hold for seed " + seed, e);
            }
        }
    }

    private static int rank(Status status) {
        assertThat(LADDER).contains(status.verdict());
        return LADDER.indexOf(status.verdict());
    }
}
