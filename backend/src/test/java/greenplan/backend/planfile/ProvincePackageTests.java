package greenplan.backend.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProvincePackageTests {

    private static final PackageFolder LAO_CAI = Packages.folder(Packages.LAO_CAI);
    private static final ProvinceHistory HISTORY =
            new ProvinceHistory(Packages.read(Packages.LAO_CAI).plan().province());

    @Test
    void theRealMergerPassesTheCodeOn() {
        assertThat(HISTORY.codes("lao-cai"))
                .extracting(code -> code.what().code() + " " + code.span())
                .containsExactly("10 (,2025-07-01)", "15 [2025-07-01,)");
        assertThat(HISTORY.codes("yen-bai"))
                .extracting(code -> code.what().code() + " " + code.span())
                .containsExactly("15 (,2025-07-01)");
    }

    @Test
    void theRealMergerBeginsAnArea() {
        assertThat(HISTORY.territories("lao-cai"))
                .extracting(area -> area.what().code() + " " + area.span())
                .containsExactly("lao-cai-before-2025-07 (,2025-07-01)", "lao-cai-since-2025-07 [2025-07-01,)");
        assertThat(HISTORY.territories("yen-bai")).isEmpty();
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                arguments(
                        "predecessors: [lao-cai, yen-bai]",
                        "predecessors: [lao-cai, ha-giang]",
                        "'ha-giang' is not in"),
                arguments("predecessors: [lao-cai, yen-bai]", "predecessors: [lao-cai]", "A MERGE of provinces cannot"),
                arguments("kind: MERGE", "kind: SPLIT", "A SPLIT of provinces cannot have 2 predecessors"),
                arguments("kind: MERGE", "kind: ABOLISH", "'ABOLISH' is no value of 'kind'"),
                arguments("- province: lao-cai", "- province: ha-giang", "'ha-giang' is not in"),
                arguments("- code: yen-bai", "- code: lao-cai", "The province 'lao-cai' comes twice"),
                arguments("code: lao-cai-since-2025-07", "code: lao-cai-before-2025-07", "comes twice"),
                arguments(
                        "- {code: \"15\", source",
                        "- {code: \"15\", to: 2025-07-31, source",
                        "It ends on 2025-07-31, but the change"),
                arguments("- {code: \"10\", source", "- {code: \"15\", source", "The official code '15' of yen-bai"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("slips")
    void aSlipInAReorganisationIsToldWithItsLineAndCure(String right, String wrong, String message) {
        PackageFolder broken = Packages.with(LAO_CAI, "plan.yaml", text -> text.replace(right, wrong));
        assertThat(Packages.problems(broken)).anySatisfy(problem -> {
            assertThat(problem.message().en()).contains(message);
            assertThat(problem.file()).isEqualTo(Packages.LAO_CAI + "/plan.yaml");
            assertThat(problem.line()).isPositive();
            assertThat(problem.cure().vi()).isNotBlank();
        });
    }
}
