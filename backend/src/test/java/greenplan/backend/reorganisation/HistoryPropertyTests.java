package greenplan.backend.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.reorganisation.World.Share;
import greenplan.backend.reorganisation.World.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Random histories of renaming, merging, splitting and abolishing: each seed is a history, told when it fails. */
class HistoryPropertyTests {

    private static final int HISTORIES = 1500;

    @TestFactory
    List<DynamicTest> everyShareOfADutyHasExactlyOneHolderOnEveryDayOrSaysWhyNone() {
        return IntStream.range(0, 10)
                .mapToObj(part -> DynamicTest.dynamicTest(
                        "histories " + part,
                        () -> IntStream.range(part * HISTORIES / 10, (part + 1) * HISTORIES / 10)
                                .forEach(HistoryPropertyTests::history)))
                .toList();
    }

    private static void history(int seed) {
        var draw = new DrawHistory(seed);
        World world = draw.world();
        var told = new ArrayList<String>();
        var days = new ArrayList<LocalDate>(List.of(World.BEGINNING.minusDays(1)));
        int done = 0;
        for (int tries = 0; tries < 200 && done < 8; tries++) {
            Proposal proposal = draw.proposal(world);
            if (!world.problems(proposal).isEmpty()) {
                continue;
            }
            world.does(proposal);
            told.add(proposal.toString());
            days.addAll(List.of(
                    proposal.date().minusDays(1),
                    proposal.date(),
                    proposal.date().plusDays(1)));
            done++;
        }
        for (LocalDate day : days) {
            for (Share share : world.shares) {
                one(seed, told, world, share, day);
            }
            nobodyElse(seed, told, world, day);
        }
    }

    private static void one(int seed, List<String> told, World world, Share share, LocalDate day) {
        Turn turn = share.on(day);
        Supplier<String> where =
                () -> "seed %d, duty %d, %s, %s: %s".formatted(seed, share.duty(), share.modality(), day, told);
        String holder = turn.holder();
        if (holder == null) {
            assertThat(turn.change()).as(where).isNotNull();
            return;
        }
        assertThat(world.agencies.get(holder).existsOn(day)).as(where).isTrue();
        assertThat(world.holdings(share.duty()))
                .as(where)
                .filteredOn(held -> held.agency().equals(holder)
                        && held.modality() == share.modality()
                        && held.span().contains(day))
                .hasSize(1);
    }

    private static void nobodyElse(int seed, List<String> told, World world, LocalDate day) {
        world.shares.stream()
                .map(Share::duty)
                .distinct()
                .forEach(duty -> assertThat(world.holdings(duty))
                        .as(() -> "seed %d, duty %d, %s: %s".formatted(seed, duty, day, told))
                        .filteredOn(held -> held.span().contains(day))
                        .allMatch(held -> world.shares.stream()
                                .anyMatch(share -> share.duty() == duty
                                        && share.modality() == held.modality()
                                        && held.agency().equals(share.on(day).holder()))));
    }
}
