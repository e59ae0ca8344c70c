package greenplan.backend.reorganisation;

import static greenplan.backend.reorganisation.Proposals.on;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.succession.Holding;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReorganisationRuleTests {

    private static final LocalDate DAY = World.BEGINNING;

    private final World world = new World()
            .agency("a", "b", "c")
            .duty(1, "a")
            .duty(2, "b")
            .duty(3, "a", "b", "c")
            .target(1, 1L, "a")
            .target(2, null, "a")
            .target(3, null, "c");

    private List<String> holders(long duty, LocalDate day) {
        return world.holdings(duty).stream()
                .filter(held -> held.span().contains(day))
                .map(Holding::agency)
                .toList();
    }

    @Test
    void ofTwoThatMergeTheNewOneBearsEverythingFromTheDayOn() {
        world.does(on(DAY).merge("a", "b").into("+n"));
        assertThat(holders(1, DAY.minusDays(1))).containsExactly("a");
        assertThat(holders(1, DAY)).containsExactly("n");
        assertThat(holders(2, DAY)).containsExactly("n");
        assertThat(holders(3, DAY)).containsExactly("n", "c");
        assertThat(world.links()).extracting(Organisation.Link::holder).containsExactly("n", "n", "c");
    }

    @Test
    void aTargetGoesWithItsDutyUnlessItIsSentElsewhere() {
        world.does(on(DAY).split("a").duty(1, "a", "b").target(2, "a", "c").into("a", "b", "c"));
        assertThat(holders(1, DAY)).containsExactly("b");
        assertThat(holders(3, DAY)).containsExactly("a", "b", "c");
        assertThat(world.links()).extracting(Organisation.Link::holder).containsExactly("b", "c", "c");
    }

    @Test
    void anAbolitionWithoutASuccessorLeavesAShareToNobody() {
        Reorganisation effects = world.does(on(DAY).abolish("a").into());
        assertThat(holders(1, DAY)).isEmpty();
        assertThat(effects.duties().getFirst().passages())
                .singleElement()
                .satisfies(passage -> assertThat(passage.to()).isNull());
        assertThat(world.links().getFirst().holder()).isNull();
    }

    @Test
    void aRenameLeavesEverythingWhereItIs() {
        Reorganisation effects = world.does(on(DAY).rename("a").into("*a"));
        assertThat(effects.duties()).allSatisfy(effect -> {
            assertThat(effect.ended()).isEmpty();
            assertThat(effect.begun()).isEmpty();
        });
        assertThat(world.holdings(1)).extracting(Holding::span).containsExactly(new DateSpan(null, null));
    }

    @Test
    void aKindFitsItsNumbers() {
        assertThat(world.problems(on(DAY).merge("a").into("+n"))).contains("DOES_NOT_FIT");
        assertThat(world.problems(on(DAY).merge("a").into("b"))).isEmpty();
        assertThat(world.problems(on(DAY).split("a").into("+n"))).contains("DOES_NOT_FIT");
        assertThat(world.problems(on(DAY).abolish("a").into("a", "b"))).contains("DOES_NOT_FIT");
        assertThat(world.problems(on(DAY).rename("a").into("a"))).contains("DOES_NOT_FIT");
        assertThat(world.problems(on(DAY).rename("a").into("+a")))
                .as("its own name is no new one")
                .containsExactly("SAME");
    }

    @Test
    void whoTakesPartExistsAndHasNoLaterChange() {
        assertThat(world.problems(on(DAY).merge("a", "x").into("+n"))).contains("UNKNOWN");
        assertThat(world.problems(on(DAY).merge("a", "b").into("+Sở mới"))).contains("BAD_CODE");
        world.does(on(DAY).merge("a", "b").into("+n"));
        assertThat(world.problems(on(DAY.minusDays(9)).merge("a", "c").into("+m")))
                .contains("CHANGED_LATER");
        assertThat(world.problems(on(DAY.plusDays(9)).merge("a", "c").into("+m")))
                .contains("UNKNOWN");
        assertThat(world.problems(on(DAY.plusDays(9)).merge("n", "c").into("n")))
                .isEmpty();
    }

    @Test
    void aDutyGoesOnlyToOneThatFollows() {
        assertThat(world.problems(on(DAY).merge("a", "b").duty(1, "a", "c").into("+n")))
                .containsExactly("NOT_A_SUCCESSOR");
    }
}
