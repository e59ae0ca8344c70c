package greenplan.backend.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Place;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The same random histories through the API: everybody reads what the rules say, and undoing all leaves what there was. */
class PublishedHistoryTests extends OrganisationApi {

    private final Map<String, String> codes = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 22, 41, 63})
    void everyBearerHasItsHolderOnEveryDayAndAnUndoGoesAllTheWayBack(long seed) {
        var draw = new DrawHistory(seed);
        World world = draw.world();
        Map<String, Place.Agency> places =
                world.agencies.keySet().stream().collect(Collectors.toMap(each -> each, each -> reporter()));
        places.forEach((letter, place) -> codes.put(letter, place.code()));
        for (Organisation.Duty duty : world.now().duties()) {
            Place.Agency[] bearers = duty.holdings().stream()
                    .filter(held -> held.modality().name().equals("LEAD"))
                    .map(held -> places.get(held.agency()))
                    .toArray(Place.Agency[]::new);
            duty(duty.code(), bearers);
        }
        world.shares.removeIf(share -> !share.modality().name().equals("LEAD"));
        String before = rows();
        var done = new ArrayDeque<JsonNode>();
        var days = new ArrayList<LocalDate>(List.of(today()));
        for (int tries = 0; tries < 100 && done.size() < 5; tries++) {
            Proposal proposal = draw.proposal(world);
            if (world.problems(proposal).isEmpty()) {
                done.push(reorganise(input(proposal)));
                world.does(proposal);
                days.addAll(List.of(proposal.date().minusDays(1), proposal.date()));
            }
        }
        for (LocalDate day : days) {
            assertThat(bearers(day)).as("seed %d, %s", seed, day).isEqualTo(expected(world, day));
        }
        done.forEach(each -> assertThat(undo(each).at("/problems")).isEmpty());
        assertThat(rows()).as("seed %d", seed).isEqualTo(before);
    }

    private Map<String, List<String>> expected(World world, LocalDate day) {
        return world.shares.stream()
                .collect(Collectors.groupingBy(
                        share -> "V." + share.duty(),
                        Collectors.mapping(
                                share -> {
                                    String holder = share.on(day).holder();
                                    return holder == null ? "nobody" : code(holder);
                                },
                                Collectors.toList())));
    }

    private String code(String letter) {
        return codes.computeIfAbsent(letter, each -> province.code() + "/" + each);
    }

    private Map<String, Object> input(Proposal proposal) {
        List<Object> successors = new ArrayList<>();
        proposal.successors().forEach(each -> {
            var one = new HashMap<String, Object>(Map.of("agency", code(each.code())));
            if (each.name() != null) {
                one.put("nameVi", each.name().vi());
                one.put("nameEn", each.name().en());
            }
            if (each.kind() != null) {
                one.put("kind", each.kind().name());
            }
            successors.add(one);
        });
        Map<String, Object> input = input(
                proposal.kind().name(),
                proposal.date(),
                proposal.predecessors().stream().map(this::code).toList(),
                successors.toArray());
        input.put(
                "duties",
                proposal.duties().stream()
                        .map(each -> Map.of(
                                "plan", plan, "duty", each.what(), "from", code(each.from()), "to", code(each.to())))
                        .toList());
        return input;
    }
}
